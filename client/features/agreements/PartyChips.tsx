import { explorationStore } from "../../exploration/store.ts";
import { useOntology } from "../../api/useOntology.ts";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import type { Agreement } from "./agreement.ts";
import { useLabels } from "./useLabels.ts";
import { useWords } from "./useWords.ts";

/** Whom an agreement binds; how surely is drawn and said. A chip selects its party. */
export function PartyChips({ agreement }: { readonly agreement: Agreement }) {
  const words = useWords();
  const labels = useLabels();
  const { entityKinds } = useOntology();

  return (
    <ul className="parties">
      {agreement.parties.map((party) => {
        const sureness =
          party.confidence === "EXPLICIT"
            ? null
            : words.ledger[party.confidence === "IMPLIED" ? "implied" : "background"];
        const about = [labels.role(party.role), sureness]
          .filter((part) => part !== null)
          .join(", ");
        return (
          <li key={party.id}>
            <button
              type="button"
              className={`party ${party.confidence.toLowerCase()}`}
              title={about}
              onClick={(event) => {
                event.stopPropagation();
                explorationStore.getState().select({ of: "entities", ids: [party.id] });
              }}
            >
              <Mark
                shape={entityKinds.get(party.kind)?.shape ?? ""}
                colour={kindColour(party.kind)}
                hollow={sureness !== null}
                size={9}
              />
              <span>{labels.name(party)}</span>
              {sureness !== null && <span className="unseen">{` (${sureness})`}</span>}
            </button>
          </li>
        );
      })}
      {agreement.openEnded && <li className="others">{words.ledger.others}</li>}
    </ul>
  );
}
