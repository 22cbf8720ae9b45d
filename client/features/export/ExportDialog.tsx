import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { useExploration } from "../../exploration/store.ts";
import { Busy } from "../../ui/Busy.tsx";
import { Button } from "../../ui/Button.tsx";
import { type Format, useExport } from "./useExport.ts";
import { useWords } from "./useWords.ts";
import type { Words } from "./words.en.ts";
import "./export.css";

const groups: readonly (readonly [keyof Words["groups"], readonly Format[]])[] = [
  ["picture", ["png", "svg"]],
  ["tables", ["entities", "relations", "passages"]],
  ["graph", ["graphml", "json"]],
  ["all", ["bundle"]],
];

interface ExportDialogProps {
  readonly onClose: () => void;
}

/** What is in sight, as a file for another program. */
export function ExportDialog({ onClose }: ExportDialogProps) {
  const words = useWords();
  const sight = useExploration((state) => state.sight);
  const exporting = useExport();
  const isEmpty = sight.entities.length === 0;

  return (
    <ModalOverlay className="veil" isOpen onOpenChange={onClose} isDismissable>
      <Modal className="sheet">
        <Dialog className="export">
          <Heading slot="title">{words.title}</Heading>
          <p>
            {isEmpty
              ? words.none
              : words.introduction(sight.entities.length, sight.relations.length)}
          </p>
          <dl>
            {groups.map(([group, formats]) => (
              <div key={group}>
                <dt>{words.groups[group]}</dt>
                {formats.map((format) => (
                  <dd key={format}>
                    <Button
                      isDisabled={isEmpty || exporting.isPending}
                      onPress={() => exporting.mutate(format)}
                    >
                      {words.formats[format][0]}
                    </Button>
                    <span>{words.formats[format][1]}</span>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
          {exporting.isPending && <Busy>{words.making}</Busy>}
          {exporting.isSuccess && <p role="status">{words.made(exporting.data)}</p>}
          {exporting.error && (
            <RequestFailed
              error={exporting.error}
              onRetry={() => exporting.mutate(exporting.variables)}
            />
          )}
          <Button look="main" slot="close">
            {words.close}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
