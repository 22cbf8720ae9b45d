import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Popover } from "react-aria-components/Popover";
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
  const { entityKinds, relationKinds } = useOntology();
  const { ask } = explorationStore.getState();
  const kinds = [...entityKinds.values()].filter(({ count }) => count > 0);
  const relations = [...relationKinds.values()].filter(({ count }) => count > 0);
  const through =
    inquiry.entityKinds ?? kinds.map(({ id }) => id).filter((id) => !leftOut.includes(id));
  const along = inquiry.relationKinds ?? relations.map(({ id }) => id);
  const isNarrowed = inquiry.entityKinds !== null || inquiry.relationKinds !== null;

  return (
    <DialogTrigger>
      <Button aria-pressed={isNarrowed}>
        {words.narrow}
        <ChevronIcon />
      </Button>
      <Popover className="popover" placement="top start">
        <Dialog className="narrow">
          <Heading slot="title">{words.narrowTitle}</Heading>
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
        </Dialog>
      </Popover>
    </DialogTrigger>
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
