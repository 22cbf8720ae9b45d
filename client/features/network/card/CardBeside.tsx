import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import type { NetworkCanvas } from "../../../canvas/networkCanvas.ts";
import { beside } from "./beside.ts";
import "./card.css";

interface CardBesideProps {
  readonly id: string;
  /** What is drawn in the network and the card is about, by its id. */
  readonly of: string;
  /** How far the card keeps from its middle, in pixels. */
  readonly away: number;
  readonly canvas: RefObject<NetworkCanvas | null>;
  readonly children: ReactNode;
}

/** A card beside what it is about, and never over it. */
export function CardBeside({ id, of, away, canvas, children }: CardBesideProps) {
  const element = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null);

  // It grows when more becomes known, and must still fit then.
  useEffect(() => {
    const box = element.current;
    const host = box?.parentElement;
    if (!box || !host) return undefined;
    const resized = new ResizeObserver(() => {
      const at = canvas.current?.drawnAt(of);
      const view = { width: host.clientWidth, height: host.clientHeight };
      const card = { width: box.offsetWidth, height: box.offsetHeight };
      if (at) setPlace(beside(at, away, card, view));
    });
    resized.observe(box);
    return () => resized.disconnect();
  }, [away, canvas, of]);

  return (
    <div
      ref={element}
      id={id}
      className="card"
      role="tooltip"
      style={place ? { left: place.left, top: place.top } : { visibility: "hidden" }}
    >
      {children}
    </div>
  );
}
