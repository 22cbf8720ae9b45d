import { useState } from "react";
import { download } from "../../../files/download.ts";
import { Button } from "../../../ui/Button.tsx";
import { CloseIcon } from "../../../ui/icons.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { holds } from "../side/holds.ts";
import { SearchField } from "../side/SearchField.tsx";
import { useWords } from "../useWords.ts";
import type { SavedQuery } from "./kept.ts";
import { forget, keptStore, useKept } from "./keptStore.ts";

interface SavedProps {
  readonly onOpen: (saved: SavedQuery) => void;
  readonly onEdit: (saved: SavedQuery) => void;
}

/** The queries that the user keeps under a title. */
export function Saved({ onOpen, onEdit }: SavedProps) {
  const { saved: words } = useWords();
  const saved = useKept((kept) => kept.saved);
  const isFull = useKept((kept) => kept.isFull);
  const [typed, setTyped] = useState("");
  const found = saved.filter(({ title, note, query }) => holds([title, note, query.text], typed));
  if (saved.length === 0) return <Notice title={words.empty} advice={words.emptyAdvice} />;
  return (
    <>
      {isFull && <Full />}
      <SearchField label={words.search} value={typed} onChange={setTyped} />
      {found.length === 0 && <p className="quiet">{words.none}</p>}
      <ul>
        {found.map((one) => (
          <li key={one.id} className="saved">
            <button type="button" onClick={() => onOpen(one)}>
              <span>{one.title}</span>
              {one.note !== "" && <small>{one.note}</small>}
              <code>{one.query.text.trim().slice(0, 120)}</code>
            </button>
            <Button aria-label={words.edit(one.title)} onPress={() => onEdit(one)}>
              {words.editShort}
            </Button>
            <Button look="icon" aria-label={words.remove(one.title)} onPress={() => forget(one.id)}>
              <CloseIcon />
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function takeAway(): void {
  const text = JSON.stringify(keptStore.getState().saved, null, 2);
  download("queries.json", "application/json", `${text}\n`);
}

/** The browser keeps no more: what is on the screen can still be taken away as a file. */
function Full() {
  const { saved: words } = useWords();
  return (
    <Notice alert title={words.full} advice={words.fullAdvice}>
      <Button look="main" onPress={takeAway}>
        {words.asFile}
      </Button>
    </Notice>
  );
}
