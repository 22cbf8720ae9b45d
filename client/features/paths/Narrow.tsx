import { useId, useState } from "react";
import { useOntology } from "../../api/useOntology.ts";
import type { PathsInquiry } from "../../exploration/inquiry.ts";
import { explorationStore } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn, type Named } from "../../i18n/names.ts";
import { Button } from "../../ui/Button.tsx";
import { ChevronIcon } from "../../ui/icons.tsx";
import { useWords } from "./useWords.ts";

interface NarrowProps {
  readonly inquiry: PathsInquiry;
  /** Entity kinds that the last answer did not run through. */
  readonly leftOut: readonly string[];
}

/** Chooses the kinds of entities that a path may run through, and of relations that it may follow. */
export function Narrow({ inquiry, leftOut }: NarrowProps) {
  const words = useWords();
  const region = useId();
  const [isOpen, setOpen] = useState(false);
  const { entityKinds, relationKinds } = useOntology();
  const { ask } = explorationStore.getState();
  const kinds = [...entityKinds.values()].filter(({ count }) => count > 0);
  const relations = [...relationKinds.values()].filter(({ count }) => count > 0);
  const through =
    inquiry.entityKinds ?? kinds.map(({ id }) => id).filter((id) => !leftOut.includes(id));
  const along = inquiry.relationKinds ?? relations.map(({ id }) => id);
  const isNarrowed = inquiry.entityKinds !== null || inquiry.relationKinds !== null;

  return (
    <>
      <Button aria-expanded={isOpen} aria-controls={region} onPress={() => setOpen(!isOpen)}>
        {words.narrow}
        <ChevronIcon />
      </Button>
      <div id={region} className="narrow" hidden={!isOpen}>
        <Kinds
          legend={words.through}
          kinds={kinds}
          chosen={through}
          onChange={(chosen) => ask({ ...inquiry, entityKinds: chosen })}
        />
        <Kinds
          legend={words.along}
          kinds={relations}
          chosen={along}
          onChange={(chosen) => ask({ ...inquiry, relationKinds: chosen })}
        />
        {isNarrowed && (
          <Button onPress={() => ask({ ...inquiry, entityKinds: null, relationKinds: null })}>
            {words.reset}
          </Button>
        )}
      </div>
    </>
  );
}

interface KindsProps {
  readonly legend: string;
  readonly kinds: readonly (Named & { readonly id: string })[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Kinds({ legend, kinds, chosen, onChange }: KindsProps) {
  const language = useLanguage();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {kinds.map((kind) => {
        const isOn = chosen.includes(kind.id);
        return (
          <label key={kind.id}>
            <input
              type="checkbox"
              checked={isOn}
              onChange={() =>
                onChange(isOn ? chosen.filter((id) => id !== kind.id) : [...chosen, kind.id])
              }
            />
            {nameIn(language, kind)}
          </label>
        );
      })}
    </fieldset>
  );
}
