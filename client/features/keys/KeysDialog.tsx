import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { keySign, keyTable } from "../../canvas/keys.ts";
import { useText } from "../../i18n/text.ts";
import { Button } from "../../ui/Button.tsx";
import "./keys.css";

interface KeysDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The list of keys, written from the table that decides what they do. */
export function KeysDialog({ isOpen, onClose }: KeysDialogProps) {
  const text = useText();
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={onClose} isDismissable>
      <Modal className="sheet">
        <Dialog className="keys">
          <Heading slot="title">{text.keys.title}</Heading>
          <p>{text.keys.scope}</p>
          <dl>
            {keyTable.map(({ action, keys }) => (
              <div key={action}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{keySign(key)}</kbd>
                  ))}
                </dt>
                <dd>{text.keys[action]}</dd>
              </div>
            ))}
          </dl>
          <Button look="main" slot="close">
            {text.keys.close}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
