import { useLayoutEffect } from "react";
import { useOntology } from "../api/useOntology.ts";
import { kindProperty } from "../ui/kindColour.ts";

/** Hands the ontology's colours to the style sheet, each for both themes. */
export function KindColours() {
  const { entityKinds } = useOntology();
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    for (const { id, colour, colourDark } of entityKinds.values()) {
      style.setProperty(kindProperty(id), `light-dark(${colour}, ${colourDark})`);
    }
  }, [entityKinds]);
  return null;
}
