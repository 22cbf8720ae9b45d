import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useOntology } from "../api/useOntology.ts";
import type { ExplorationStore } from "../exploration/store.ts";
import { useLanguage } from "../i18n/language.ts";
import { appearanceOf } from "./appearanceOf.ts";
import { createCanvas } from "./createCanvas.ts";
import type { View } from "./fit.ts";
import type { Box } from "./labels.ts";
import type { CanvasEvents, NetworkCanvas } from "./networkCanvas.ts";
import type { Scale } from "./scale.ts";
import "./canvas.css";

/** Where the legend and the tools lie over the map. */
function coversOf(host: HTMLElement): readonly Box[] {
  const map = host.closest("section");
  if (!map) return [];
  const origin = map.getBoundingClientRect();
  return [...map.querySelectorAll("[data-covers]")].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - origin.left,
      right: right - origin.left,
      top: top - origin.top,
      bottom: bottom - origin.top,
    };
  });
}

/** Which part of which exploration a canvas showed when it was taken down. */
interface Left {
  readonly of: ExplorationStore;
  readonly view: View | null;
}

interface CanvasHandle {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly canvas: RefObject<NetworkCanvas | null>;
  /** How far a layout is, from 0 to 1; null while none runs. */
  readonly arranging: number | null;
}

/** What a canvas asks of the page round it. */
export interface CanvasGestures {
  readonly onExpand: (id: string) => void;
  /** A menu is asked for, at a place in the host's pixels; there is none where absent. */
  readonly onMenu?: CanvasEvents["onMenu"];
}

/** Owns the canvas of one element: made once a store, told when language, theme or ontology change. */
export function useCanvas(
  store: ExplorationStore,
  dark: boolean,
  { onExpand, onMenu }: CanvasGestures,
): CanvasHandle {
  const ontology = useOntology();
  const language = useLanguage();
  const appearance = useMemo(
    () => appearanceOf(ontology, language, dark),
    [ontology, language, dark],
  );
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<NetworkCanvas | null>(null);
  const [arranging, setArranging] = useState<number | null>(null);
  const expand = useEffectEvent(onExpand);
  const openMenu = useEffectEvent<CanvasEvents["onMenu"]>((on, at) => onMenu?.(on, at));
  const [scale, setScale] = useState<Scale>("small");
  const left = useRef<Left | null>(null);
  const make = useEffectEvent((element: HTMLElement, followed: ExplorationStore, start: Scale) =>
    createCanvas(
      element,
      followed,
      appearance,
      { scale: start, view: left.current?.of === followed ? left.current.view : null },
      {
        onScale: setScale,
        onExpand: (id) => expand(id),
        onMenu: (on, at) => openMenu(on, at),
        onArranging: setArranging,
        covers: () => coversOf(element),
      },
    ),
  );

  useEffect(() => {
    if (host.current === null) return undefined;
    const made = make(host.current, store, scale);
    canvas.current = made;
    return () => {
      canvas.current = null;
      left.current = { of: store, view: made.view() };
      made.destroy();
    };
  }, [store, scale]);

  useEffect(() => canvas.current?.setAppearance(appearance), [appearance]);

  return { host, canvas, arranging };
}
