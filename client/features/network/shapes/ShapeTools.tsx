import { Button } from "../../../ui/Button.tsx";
import { BoxIcon, LassoIcon } from "../../../ui/icons.tsx";
import { useWords } from "../useWords.ts";
import type { Shape } from "./shape.ts";

interface ShapeToolsProps {
  readonly shape: Shape | null;
  readonly onChange: (shape: Shape | null) => void;
}

/** The tools that select what a box or a loop is drawn round; a second press puts one away. */
export function ShapeTools({ shape, onChange }: ShapeToolsProps) {
  const { shapes } = useWords();
  const toggle = (one: Shape): void => onChange(shape === one ? null : one);
  return (
    <>
      <Button
        look="icon"
        aria-label={shapes.box}
        aria-pressed={shape === "box"}
        onPress={() => toggle("box")}
      >
        <BoxIcon />
      </Button>
      <Button
        look="icon"
        aria-label={shapes.lasso}
        aria-pressed={shape === "lasso"}
        onPress={() => toggle("lasso")}
      >
        <LassoIcon />
      </Button>
    </>
  );
}
