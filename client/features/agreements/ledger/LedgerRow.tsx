import { languageTag, useLanguage } from "../../../i18n/language.ts";
import type { Agreement } from "../agreement.ts";
import { PartyChips } from "../PartyChips.tsx";
import { periodWords } from "../periodWords.ts";
import { termOf } from "../timeline/term.ts";
import { useLabels } from "../useLabels.ts";
import { useWords } from "../useWords.ts";

/** More would make the row taller than its title. */
const mostFields = 3;

interface LedgerRowProps {
  readonly agreement: Agreement;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

/** One agreement. A click anywhere on the row selects it; the keyboard uses the title. */
export function LedgerRow({ agreement, isSelected, onSelect }: LedgerRowProps) {
  const words = useWords();
  const labels = useLabels();
  const language = useLanguage();
  const other = labels.otherName(agreement);
  const fields = agreement.covers.map((field) => labels.name(field));

  return (
    // The title in it is the same button for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <tr data-selected={isSelected} onClick={() => onSelect(agreement.id)}>
      <th scope="row">
        <button type="button" className="title" aria-current={isSelected ? "true" : undefined}>
          {labels.title(agreement)}
        </button>
        {other !== null && (
          <span className="other" lang={languageTag[language === "en" ? "zh" : "en"]}>
            {other}
          </span>
        )}
      </th>
      <td className="kind">{labels.kind(agreement.subkind)}</td>
      <td>
        <PartyChips agreement={agreement} />
      </td>
      <td className="covers" title={fields.join(" · ")}>
        {fields.slice(0, mostFields).join(" · ")}
        {fields.length > mostFields && (
          <span className="rest">{` · ${words.ledger.moreFields(fields.length - mostFields)}`}</span>
        )}
      </td>
      <td className={termOf(agreement.period) === null ? "period undated" : "period"}>
        {periodWords(agreement.period, words, language)}
      </td>
      <td className="figure">{agreement.passageCount}</td>
    </tr>
  );
}
