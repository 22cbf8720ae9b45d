import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { type Ontology, useOntology } from "../../api/useOntology.ts";
import type { Appearance } from "../../canvas/appearance.ts";
import { createCanvas, type NetworkCanvas } from "../../canvas/createCanvas.ts";
import { explorationStore } from "../../exploration/store.ts";
import { type Language, useLanguage } from "../../i18n/language.ts";
import { inLanguage } from "../../i18n/names.ts";

function appearanceOf(ontology: Ontology, language: Language, dark: boolean): Appearance {
  const relations = ontology.relationKinds;
  return {
    language,
    dark,
    kinds: ontology.entityKinds,
    relationWords: (kind) => {
      const known = relations.get(kind);
      return known ? inLanguage(language, known.name, known.nameEn).text : kind;
    },
    arrows: new Set([...relations.values()].filter(({ lineage }) => lineage).map(({ id }) => id)),
  };
}

interface CanvasHandle {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly canvas: RefObject<NetworkCanvas | null>;
  /** How far a layout is, from 0 to 1; null while none runs. */
  readonly arranging: number | null;
}

/** Owns the canvas of one element: made once, told when language, theme or ontology change. */
export function useCanvas(dark: boolean, onExpand: (id: string) => void): CanvasHandle {
  const ontology = useOntology();
  const language = useLanguage();
  const appearance = useMemo(
    () => appearanceOf(ontology, language, dark),
    [ontology, language, dark],
  );
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<NetworkCanvas | null>(null);
  const latest = useRef({ appearance, onExpand });
  const [arranging, setArranging] = useState<number | null>(null);
  latest.current = { appearance, onExpand };

  useEffect(() => {
    if (host.current === null) return undefined;
    const made = createCanvas(host.current, explorationStore, latest.current.appearance, {
      onExpand: (id) => latest.current.onExpand(id),
      onArranging: setArranging,
    });
    canvas.current = made;
    return () => {
      canvas.current = null;
      made.destroy();
    };
  }, []);

  useEffect(() => canvas.current?.setAppearance(appearance), [appearance]);

  return { host, canvas, arranging };
}
