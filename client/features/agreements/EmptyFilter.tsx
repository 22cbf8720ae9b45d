import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import type { Agreement } from "./agreement.ts";
import { type AgreementFilter, filterAgreements, noFilter } from "./filter/filter.ts";
import type { Hierarchy } from "./hierarchy.ts";
import { useWords } from "./useWords.ts";

interface EmptyFilterProps {
  readonly all: readonly Agreement[];
  readonly filter: AgreementFilter;
  readonly hierarchy: Hierarchy;
  readonly onNarrow: (changes: Partial<AgreementFilter>) => void;
}

/** Filters that leave nothing, and the next step: to count members where that would find some. */
export function EmptyFilter({ all, filter, hierarchy, onNarrow }: EmptyFilterProps) {
  const words = useWords();
  const membersHelp =
    !filter.within && filterAgreements(all, { ...filter, within: true }, hierarchy).length > 0;
  return (
    <Notice title={words.nothing} advice={membersHelp ? words.nothingMembers : words.nothingAdvice}>
      {membersHelp && (
        <Button look="main" onPress={() => onNarrow({ within: true })}>
          {words.countMembers}
        </Button>
      )}
      <Button look={membersHelp ? "plain" : "main"} onPress={() => onNarrow(noFilter)}>
        {words.clear}
      </Button>
    </Notice>
  );
}
