import { type PointerEvent, useEffect, useEffectEvent, useState } from "react";
import type { Point } from "../../../exploration/exploration.ts";
import type { Shape } from "./shape.ts";
import "./shapes.css";

interface ShapeFieldProps {
  readonly shape: Shape;
  /** The corners of what was drawn, in the network's pixels; `adds` to what is selected already. */
  readonly onDrawn: (polygon: readonly Point[], adds: boolean) => void;
  /** Escape puts the tool away, wherever the focus is. */
  readonly onLeave: () => void;
}

/** Lies over the network while a tool draws on it: a drag draws a box or a loop round entities. */
export function ShapeField({ shape, onDrawn, onLeave }: ShapeFieldProps) {
  const [trail, setTrail] = useState<readonly Point[]>([]);
  const polygon = shape === "lasso" ? trail : boxOf(trail);

  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      leave();
    };
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, []);

  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setTrail([pointOf(event)]);
  };
  const onPointerMove = (event: PointerEvent): void => {
    const point = pointOf(event);
    if (trail.length > 0) setTrail((before) => [...before, point]);
  };
  const onPointerUp = ({ shiftKey, ctrlKey, metaKey }: PointerEvent): void => {
    if (trail.length > 1) onDrawn(polygon, shiftKey || ctrlKey || metaKey);
    setTrail([]);
  };

  return (
    <svg
      className="shape-field"
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => setTrail([])}
    >
      <polygon points={polygon.map(({ x, y }) => `${x},${y}`).join(" ")} />
    </svg>
  );
}

/** The corners of the box between where a drag began and where it is. */
function boxOf(trail: readonly Point[]): readonly Point[] {
  const [first] = trail;
  const last = trail.at(-1);
  if (first === undefined || last === undefined) return [];
  return [first, { x: last.x, y: first.y }, last, { x: first.x, y: last.y }];
}

function pointOf({ clientX, clientY, currentTarget }: PointerEvent): Point {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
