import { type FormEvent, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { announce } from "../../../ui/announce.ts";
import { Button } from "../../../ui/Button.tsx";
import { useWords } from "../useWords.ts";
import type { SavedQuery } from "./kept.ts";
import { save } from "./keptStore.ts";

interface SaveDialogProps {
  /** What is saved, with the title and note that it has so far; null while nothing is asked. */
  readonly draft: SavedQuery | null;
  readonly onClose: () => void;
}

/** Asks for a title and a note. */
export function SaveDialog({ draft, onClose }: SaveDialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={draft !== null}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable
    >
      <Modal className="sheet">
        <Dialog className="save-query">
          {draft && <SaveForm draft={draft} onClose={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function SaveForm({ draft, onClose }: SaveDialogProps & { readonly draft: SavedQuery }) {
  const { saved: words } = useWords();
  const [title, setTitle] = useState(draft.title);
  const [note, setNote] = useState(draft.note);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const called = title.trim();
    if (called === "") return;
    save({ ...draft, title: called, note: note.trim(), at: Date.now() });
    announce(words.done(called));
    onClose();
  };

  return (
    <form onSubmit={submit}>
      <Heading slot="title">{words.dialog}</Heading>
      <label>
        {words.title}
        {/* The dialog is opened to write this very line. */}
        <input
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          required
          onFocus={({ target }) => target.select()}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
      </label>
      <label>
        {words.note}
        <textarea rows={3} value={note} onChange={({ target }) => setNote(target.value)} />
      </label>
      <div className="save-query-do">
        <Button look="main" type="submit">
          {words.keep}
        </Button>
        <Button slot="close">{words.cancel}</Button>
      </div>
    </form>
  );
}
