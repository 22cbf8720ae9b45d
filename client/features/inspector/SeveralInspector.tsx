import { useLocation } from "wouter";
import { EntityButton } from "../../exploration/EntityButton.tsx";
import { inquiriesAbout, type Inquiry, mostShared } from "../../exploration/inquiry.ts";
import { NotAdded } from "../../exploration/NotAdded.tsx";
import { explorationStore, nothingSelected, useExploration } from "../../exploration/store.ts";
import { useBringIn } from "../../exploration/useBringIn.ts";
import { useFacts } from "../../exploration/useFacts.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { announce } from "../../ui/announce.ts";
import { Button } from "../../ui/Button.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import "./several.css";

/** From this many names on, the table of the network is the better list. */
const mostListed = 60;

/** Several selected entities: who they are, and what can be asked about them or done with them. */
export function SeveralInspector({ ids }: { readonly ids: readonly string[] }) {
  const { inspector } = useText();
  const language = useLanguage();
  const chosen = useFacts(ids);
  const { toggleSelected } = explorationStore.getState();
  const shown = useExploration((state) => state.sight.entities);
  const inSight = new Set(shown.map(({ id }) => id));

  return (
    <>
      <header className="inspector-head">
        <h1>{inspector.several(ids.length)}</h1>
      </header>
      <ul className="several-list">
        {chosen.slice(0, mostListed).map((entity) => (
          <li key={entity.id}>
            <EntityButton entity={entity} isOut={!inSight.has(entity.id)} />
            <Button
              look="icon"
              aria-label={inspector.unselect(nameIn(language, entity))}
              onPress={() => toggleSelected(entity.id)}
            >
              <CloseIcon />
            </Button>
          </li>
        ))}
      </ul>
      {chosen.length > mostListed && (
        <p className="relation-facts">{inspector.notListed(chosen.length - mostListed)}</p>
      )}
      <Questions subjects={chosen} />
      <Doings ids={ids} inSight={inSight} />
    </>
  );
}

/** What can be asked; and why not, where something cannot. */
function Questions({ subjects }: { readonly subjects: ReturnType<typeof useFacts> }) {
  const { inspector, inquiry: words } = useText();
  const [path, navigate] = useLocation();
  const inquiries = inquiriesAbout(subjects);
  const ask = (inquiry: Inquiry): void => {
    explorationStore.getState().ask(inquiry);
    if (path !== "/") navigate("/");
  };
  const why =
    subjects.length > mostShared
      ? inspector.tooManyToAsk(mostShared)
      : subjects.length > 2
        ? inspector.pathsNeedTwo
        : inquiries.length < 3
          ? inspector.comparisonNeedsParties
          : null;

  return (
    <div className="actions" role="group" aria-label={words.about}>
      {inquiries.map((inquiry, index) => (
        <Button
          key={inquiry.about}
          look={index === 0 ? "main" : "plain"}
          onPress={() => ask(inquiry)}
        >
          {words[inquiry.about]}
          {inquiry.about === "paths" && <kbd>P</kbd>}
        </Button>
      ))}
      {why !== null && <p>{why}</p>}
    </div>
  );
}

interface DoingsProps {
  readonly ids: readonly string[];
  readonly inSight: ReadonlySet<string>;
}

function Doings({ ids, inSight }: DoingsProps) {
  const { actions } = useText();
  const { run, select } = explorationStore.getState();
  const bringIn = useBringIn();
  const out = ids.filter((id) => !inSight.has(id));
  const others = [...inSight].filter((id) => !ids.includes(id));

  const hide = (): void => {
    run({ name: "hide", ids });
    select(nothingSelected);
    announce(actions.hiddenNow(ids.length - out.length));
  };
  const showOnly = (): void => {
    run({ name: "hide", ids: others });
    announce(actions.onlyTheseShown(ids.length));
  };

  return (
    <div className="actions" role="group" aria-label={actions.label}>
      {out.length > 0 && (
        <Button isPending={bringIn.isPending} onPress={() => bringIn.mutate(out)}>
          {actions.addThese(out.length)}
        </Button>
      )}
      {out.length < ids.length && <Button onPress={hide}>{actions.hide}</Button>}
      {out.length === 0 && others.length > 0 && (
        <Button onPress={showOnly}>{actions.onlyThese}</Button>
      )}
      <NotAdded error={bringIn.error} />
    </div>
  );
}
