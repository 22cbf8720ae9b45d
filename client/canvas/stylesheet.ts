import type { StylesheetJson } from "cytoscape";
import { bend } from "./agreementLines.ts";
import type { Inks } from "./appearance.ts";

/**
 * What lasts: shape, colour, size and the stroke that tells how sure a relation is. Labels and all
 * highlights are drawn on layers of our own, because restyling a node repaints the whole graph.
 *
 * @param tube the colour of what agreements are drawn as while they are ties
 */
export function stylesheet(inks: Inks, tube: string): StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        // The types know fixed values only, not that they can be read from the data.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        shape: "data(shape)" as "ellipse",
        width: "data(width)",
        height: "data(height)",
        "background-color": "data(colour)",
        "border-width": 2,
        "border-color": inks.paper,
        "overlay-opacity": 0,
        "min-zoomed-font-size": 7,
      },
    },
    {
      selector: "node[planned = 1]",
      style: {
        "background-color": inks.paper,
        "border-color": "data(colour)",
        "border-width": 2.5,
      },
    },
    {
      // What stands for several has a second outline round it.
      selector: "node[members]",
      style: {
        "border-width": 3,
        "outline-width": 2,
        "outline-offset": 1,
        "outline-color": "data(colour)",
      },
    },
    {
      selector: "edge",
      style: {
        "curve-style": "straight",
        width: "data(width)",
        "line-color": inks.line,
        "target-arrow-color": inks.line,
        // As the shape above: the types know fixed values only.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        "target-arrow-shape": "data(arrow)" as "none",
        "arrow-scale": 0.8,
        "overlay-opacity": 0,
        "min-zoomed-font-size": 7,
      },
    },
    {
      selector: "edge[confidence = 'IMPLIED']",
      style: { "line-style": "dashed", "line-dash-pattern": [7, 4] },
    },
    {
      selector: "edge[confidence = 'BACKGROUND']",
      style: { "line-style": "dotted", "line-dash-pattern": [1.5, 4], "line-opacity": 0.8 },
    },
    { selector: "edge[planned = 1]", style: { "line-opacity": 0.45 } },
    {
      selector: "edge[agreements]",
      style: {
        "line-color": inks.paper,
        "line-outline-width": 3,
        "line-outline-color": tube,
        "z-index": -1,
      },
    },
    {
      selector: "edge[bent = 1]",
      style: {
        "curve-style": "unbundled-bezier",
        "control-point-distances": [bend],
        "control-point-weights": [0.5],
      },
    },
    { selector: ".waiting", style: { visibility: "hidden" } },
  ];
}
