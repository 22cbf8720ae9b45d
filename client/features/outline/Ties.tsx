import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";

/** The ties that agreements are drawn as, as a table: who with whom, by how many. */
export function Ties() {
  const { outline } = useText();
  const language = useLanguage();
  const { agreementTies } = useExploration((state) => state.sight);
  const facts = useExploration((state) => state.facts);
  const selection = useExploration((state) => state.selection);
  const nameOf = (id: string): string => {
    const entity = facts.entities.get(id);
    return entity ? nameIn(language, entity) : id;
  };

  return (
    <table aria-label={outline.ties}>
      <caption>
        {outline.ties} <small>{agreementTies.length}</small>
      </caption>
      <thead>
        <tr>
          <th scope="col">{outline.between}</th>
          <th scope="col">{outline.agreements}</th>
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
