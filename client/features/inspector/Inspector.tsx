import type { ComponentType } from "react";
import type { EntityFact } from "../../exploration/facts.ts";
import { type Selection, useExploration } from "../../exploration/store.ts";
import { useText } from "../../i18n/text.ts";
import { Button } from "../../ui/Button.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { AgreementTieInspector } from "./AgreementTieInspector.tsx";
import { EntityInspector } from "./EntityInspector.tsx";
import { Introduction } from "./Introduction.tsx";
import { RelationInspector } from "./RelationInspector.tsx";
import { SeveralInspector } from "./SeveralInspector.tsx";
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
  return (
    <aside className="inspector" aria-label={inspector.label}>
      {selection.of !== "nothing" && (
        <div className="inspector-close">
          <Button look="icon" aria-label={inspector.clear} onPress={onClose}>
            <CloseIcon />
          </Button>
        </div>
      )}
      <Selected selection={selection} Actions={Actions} />
    </aside>
  );
}

interface SelectedProps extends Pick<InspectorProps, "Actions"> {
  readonly selection: Selection;
}

function Selected({ selection, Actions }: SelectedProps) {
  switch (selection.of) {
    case "nothing":
      return <Introduction />;
    case "relations":
      return <RelationInspector key={selection.ids.join(" ")} ids={selection.ids} />;
    case "agreementTie":
      return <AgreementTieInspector ends={selection.ends} />;
    case "entities": {
      const [only = ""] = selection.ids;
      return selection.ids.length > 1 ? (
        <SeveralInspector ids={selection.ids} />
      ) : (
        <EntityInspector key={only} id={only} Actions={Actions} />
      );
    }
    default:
      return selection satisfies never;
  }
}
