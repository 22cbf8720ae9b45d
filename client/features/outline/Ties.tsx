import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { useWords } from "./useWords.ts";

/** The ties that agreements are drawn as, as a table: who with whom, by how many. */
export function Ties() {
  const words = useWords();
  const language = useLanguage();
  const { agreementTies } = useExploration((state) => state.sight);
  const facts = useExploration((state) => state.facts);
  const selection = useExploration((state) => state.selection);
  const nameOf = (id: string): string => {
    const entity = facts.entities.get(id);
    return entity ? nameIn(language, entity) : id;
  };

  return (
    <table className="ties" aria-label={words.ties}>
      <caption>
        {words.ties} <small>{agreementTies.length}</small>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.between}</th>
          <th scope="col">{words.agreements}</th>
        </tr>
      </thead>
      <tbody>
        {agreementTies
          .toSorted((x, y) => y.agreements.length - x.agreements.length)
          .map(({ a, b, agreements }) => {
            const between = `${nameOf(a)} — ${nameOf(b)}`;
            const isSelected =
              selection.of === "agreementTie" &&
              selection.ends.includes(a) &&
              selection.ends.includes(b);
            return (
              <tr key={`${a} ${b}`} aria-current={isSelected ? "true" : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    title={between}
                    aria-pressed={isSelected}
                    onClick={() =>
                      explorationStore.getState().select({ of: "agreementTie", ends: [a, b] })
                    }
                  >
                    {between}
                  </button>
                </th>
                <td>{agreements.length}</td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}
