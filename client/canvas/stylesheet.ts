import type { StylesheetJson } from "cytoscape";
import type { Inks } from "./appearance.ts";

/**
 * What lasts: shape, colour, size and the stroke that tells how sure a relation is. Labels and all
 * highlights are drawn on layers of our own, because restyling a node repaints the whole graph.
 */
export function stylesheet(inks: Inks): StylesheetJson {
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
      selector: "edge",
      style: {
        "curve-style": "straight",
        width: "data(width)",
        "line-color": inks.line,
        "target-arrow-color": inks.line,
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
    { selector: ".waiting", style: { visibility: "hidden" } },
  ];
}
