import { Button } from "../../../ui/Button.tsx";
import { CloseIcon } from "../../../ui/icons.tsx";
import type { Passage } from "../passage.ts";
import { useWords } from "../useWords.ts";
import { EntityCard } from "./EntityCard.tsx";
import { HowToRead } from "./HowToRead.tsx";
import { PassageSupport } from "./PassageSupport.tsx";

interface SidePanelProps {
  readonly all: readonly Passage[];
  readonly passage: Passage | null;
  /** The link names a passage that the loaded dataset does not have. */
  readonly isPassageGone: boolean;
  readonly entity: string | null;
  readonly onEntity: (id: string) => void;
  readonly onReveal: (passage: string) => void;
  readonly onClose: () => void;
}

/** The margin: the entity that was chosen, the sentence that was chosen, or how to choose. */
export function SidePanel(props: SidePanelProps) {
  const { all, passage, isPassageGone, entity, onEntity, onReveal, onClose } = props;
  const { panel } = useWords();
  const isIdle = passage === null && entity === null && !isPassageGone;

  return (
    <aside id="read-panel" className="read-panel" data-idle={isIdle} aria-label={panel.label}>
      {!isIdle && (
        <div className="panel-close">
          <Button look="icon" aria-label={panel.close} onPress={onClose}>
            <CloseIcon />
          </Button>
        </div>
      )}
      {entity !== null && <EntityCard key={entity} id={entity} all={all} onReveal={onReveal} />}
      {passage !== null && <PassageSupport passage={passage} entity={entity} onEntity={onEntity} />}
      {isPassageGone && (
        <p className="gone">
          {panel.gone}. {panel.goneAdvice}
        </p>
      )}
      {isIdle && <HowToRead />}
    </aside>
  );
}
