import type { ComponentType } from "react";
import type { EntityFact } from "../../exploration/facts.ts";
import { selectedEntity, useExploration } from "../../exploration/store.ts";
import { useText } from "../../i18n/text.ts";
import { Button } from "../../ui/Button.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { EntityInspector } from "./EntityInspector.tsx";
import { Introduction } from "./Introduction.tsx";
import { RelationInspector } from "./RelationInspector.tsx";
import "./inspector.css";

interface InspectorProps {
  /** What can be done with the entity that is shown; it stands below its name. */
  readonly Actions: ComponentType<{ readonly entity: EntityFact }>;
  readonly onClose: () => void;
}

/** Everything about what is selected, in every workspace. */
export function Inspector({ Actions, onClose }: InspectorProps) {
  const { inspector } = useText();
  const selection = useExploration((state) => state.selection);
  const entity = useExploration(selectedEntity);
  return (
    <aside className="inspector" aria-label={inspector.label}>
      {selection.of !== "nothing" && (
        <div className="inspector-close">
          <Button look="icon" aria-label={inspector.clear} onPress={onClose}>
            <CloseIcon />
          </Button>
        </div>
      )}
      {selection.of === "entities" && selection.ids.length > 1 && (
        <p className="other-name">{inspector.several(selection.ids.length)}</p>
      )}
      {selection.of === "relations" && (
        <RelationInspector key={selection.ids.join(" ")} ids={selection.ids} />
      )}
      {selection.of === "nothing" && <Introduction />}
      {entity !== null && <EntityInspector key={entity} id={entity} Actions={Actions} />}
    </aside>
  );
}
