import { useOntology } from "../../api/useOntology.ts";
import { useLanguage } from "../../i18n/language.ts";
import { Button } from "../../ui/Button.tsx";
import { AskedButton } from "../asked/AskedButton.tsx";
import type { Agreement } from "./agreement.ts";
import type { AgreementsAddress, AgreementsView } from "./filter/address.ts";
import { isUnfiltered, noFilter } from "./filter/filter.ts";
import { filterWords } from "./filter/filterWords.ts";
import type { Hierarchy } from "./hierarchy.ts";
import { download } from "../../files/download.ts";
import type { Grouping } from "./ledger/groupAgreements.ts";
import { ledgerCsv } from "./ledger/ledgerCsv.ts";
import { sortAgreements } from "./ledger/sortAgreements.ts";
import { agreementQueries } from "./useAgreements.ts";
import { useLabels } from "./useLabels.ts";
import { useWords } from "./useWords.ts";

interface HeaderProps {
  readonly shown: readonly Agreement[];
  readonly all: readonly Agreement[];
  readonly hierarchy: Hierarchy;
  readonly address: AgreementsAddress;
  /** The selected agreement, if it is among those shown. */
  readonly selected: Agreement | null;
  readonly isAdding: boolean;
  readonly onChange: (changes: Partial<AgreementsAddress>, history?: "push" | "replace") => void;
  readonly onShowInNetwork: (agreements: readonly Agreement[]) => void;
}

const views: readonly AgreementsView[] = ["ledger", "matrix", "timeline"];
const groupings: readonly Grouping[] = ["none", "kind", "party", "field", "year"];

/** What the workspace shows of how much, in which of its views, and what can be taken away from it. */
export function Header(props: HeaderProps) {
  const { shown, all, hierarchy, address, selected, isAdding, onChange, onShowInNetwork } = props;
  const words = useWords();
  const labels = useLabels();
  const language = useLanguage();
  const { dataset } = useOntology();
  const parties = new Set(shown.flatMap((agreement) => agreement.parties.map(({ id }) => id)));

  const save = (): void => {
    const covered = all.flatMap(({ covers }) => covers);
    const named = (id: string) => hierarchy.entity(id) ?? covered.find((field) => field.id === id);
    const title = labels.name({ name: dataset.title, nameEn: dataset.titleEn });
    const head = {
      dataset: words.csv.dataset(title, dataset.version),
      filter: filterWords(address.filter, words, labels, named),
      size: words.csv.size(shown.length, all.length),
      link: words.csv.link(window.location.href),
    };
    const rows = sortAgreements(shown, address.order, labels);
    download(
      "agreements.csv",
      "text/csv;charset=utf-8",
      ledgerCsv(rows, head, labels, words, language),
    );
  };

  return (
    <header className="agreements-head">
      <h1>{words.title}</h1>
      <p>
        <output>{words.shown(shown.length, all.length, parties.size)}</output>{" "}
        {!isUnfiltered(address.filter) && (
          <Button onPress={() => onChange({ filter: noFilter, cell: null })}>{words.clear}</Button>
        )}
      </p>
      <fieldset className="view-choice" aria-label={words.views.label}>
        {views.map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={address.view === view}
            onClick={() => onChange({ view }, "push")}
          >
            {words.views[view]}
          </button>
        ))}
      </fieldset>
      <div className="agreements-tools">
        {address.view === "ledger" && (
          <label>
            {words.ledger.group}{" "}
            <select
              value={address.grouping}
              onChange={({ target }) =>
                onChange({ grouping: groupings.find((one) => one === target.value) ?? "none" })
              }
            >
              {groupings.map((grouping) => (
                <option key={grouping} value={grouping}>
                  {words.ledger.groups[grouping]}
                </option>
              ))}
            </select>
          </label>
        )}
        {address.view !== "matrix" && (
          <Button isDisabled={shown.length === 0} onPress={save}>
            <span title={words.ledger.csvTitle}>{words.ledger.csv}</span>
          </Button>
        )}
        <AskedButton queries={agreementQueries} />
        {shown.length > 0 && (
          <Button
            look="main"
            isDisabled={isAdding}
            onPress={() => onShowInNetwork(selected ? [selected] : shown)}
          >
            {selected ? words.inNetwork : words.allInNetwork(shown.length)}
          </Button>
        )}
      </div>
    </header>
  );
}
