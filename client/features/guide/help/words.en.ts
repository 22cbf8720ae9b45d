import type { Confidence, Modality } from "../../../api/generated/graphql.ts";
import type { HelpPart } from "./helpStore.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** A word of the product and what it means. */
export interface Term {
  readonly word: string;
  readonly meaning: string;
}

/** The help in English, and the shape that other languages must have. */
export const en = {
  title: "Help",
  close: "Close",
  again: "Take the first steps again",
  parts: {
    map: "The map",
    certainty: "How sure",
    kinds: "Kinds",
    words: "Words",
    keys: "Keys",
  } satisfies Record<HelpPart, string>,
  loading: "Counting what the dataset holds…",
  map: {
    shapes: "Shapes",
    shapesMeaning:
      "Each shape with its colour is one kind of entity. A hollow shape is planned or recommended: it is not there yet.",
    lines: "Lines",
    strokes: {
      explicit: "A sentence says so.",
      implied: "It follows from a sentence.",
      background: "Common knowledge; no sentence of the source says it.",
      planned: "Lighter: planned, studied or recommended.",
      tie: "Two parties, and the agreements that bind both. Drawn from those agreements, and no relation of its own.",
    },
    silence: "What is not drawn",
    silenceMeaning: [
      "No line between two is not “nothing joins them”: the source says nothing of it, or it is out of sight. The line at the foot of the page counts what is shown and what is not.",
      "Where a list or a picture is cut, it says how much of how much it shows, and how to get the rest.",
    ],
    hand: "By hand",
    gestures: [
      ["Click", "selects, and the inspector tells what it is and why we say so"],
      ["Double-click", "brings in neighbours, the most explicit first"],
      ["Right-click", "opens a menu of what can be done there, and says why something cannot"],
      ["Drag", "moves an entity, which then keeps its place; on empty ground it moves the map"],
      ["Wheel", "closer and farther"],
      ["Ctrl and click", "adds to the selection: two or more can be asked about"],
    ] as readonly (readonly [string, string])[],
  },
  certainty: {
    confidence: "How plainly the source says it",
    confidenceMeanings: {
      EXPLICIT: "The sentence says it outright.",
      IMPLIED: "No sentence says it, but it follows from the one that is cited.",
      BACKGROUND:
        "Common knowledge, as that one place lies in another; its note says on what basis.",
    } satisfies Record<Confidence, string>,
    modality: "How far it has come",
    modalityIntroduction:
      "Said of a relation where the source tells; of an entity it is called its status.",
    modalityMeanings: {
      STUDIED: "Being looked into.",
      PLANNED: "Decided on or announced, not begun.",
      STARTED: "Begun.",
      ONGOING: "Under way.",
      DONE: "Finished.",
      STANDING: "In force or in use for good.",
      RECOMMENDED: "Someone advises it; nobody has decided on it.",
    } satisfies Record<Modality, string>,
    example: "For example",
    relations: (n: number) => count(n, "relation", "relations"),
    none: "The dataset has none.",
  },
  kinds: {
    entities: "Kinds of entities",
    relations: "Kinds of relations",
    kind: "Kind",
    subkinds: "Divided into",
    shape: "Shape",
    count: "Number",
    inverse: "Seen from its end",
    ends: "Leads",
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    comma: ", ",
    any: "anything",
    lineage: "orders a lineage",
    bothWays: "holds both ways",
  },
  words: [
    {
      group: "In the data",
      terms: [
        {
          word: "Entity",
          meaning: "A thing the graph knows: a region, an agreement, a platform, a mechanism.",
        },
        {
          word: "Relation",
          meaning: "A claim that leads from one entity to another, with what it rests on.",
        },
        { word: "Kind", meaning: "What an entity or a relation is. A subkind divides it further." },
        { word: "Party", meaning: "A region or organization that an agreement binds." },
        {
          word: "Mechanism",
          meaning: "A standing way of cooperating: a rule, a brand, an alliance.",
        },
        {
          word: "Lineage",
          meaning:
            "What a mechanism came from and what it led to, as far as sentences say so; never guessed from dates.",
        },
        {
          word: "Shorthand",
          meaning:
            "A form that means several entities at once, as two or three places in one word.",
        },
        {
          word: "Dataset, version",
          meaning:
            "What is loaded, and a digest of its content: the same version is the same data, letter by letter.",
        },
      ],
    },
    {
      group: "What it rests on",
      terms: [
        { word: "Source", meaning: "A document that the sentences lie in." },
        {
          word: "Passage",
          meaning: "The place in a source that bears a claim out, told in our own words.",
        },
        { word: "Line", meaning: "Where the passage stands: a line of the source’s text." },
        {
          word: "Attached",
          meaning:
            "Said of a source whose text the operator has supplied: the original then stands beside our words.",
        },
        { word: "Confidence", meaning: "How plainly the passage says it; see “How sure”." },
        { word: "Modality, status", meaning: "How far a thing has come; see “How sure”." },
      ],
    },
    {
      group: "On the screen",
      terms: [
        {
          word: "Exploration",
          meaning:
            "What you have built in the network, and how. It can be undone, linked to, saved as a file and opened again.",
        },
        {
          word: "Recipe",
          meaning: "The steps of an exploration in words; each can be gone back to.",
        },
        {
          word: "Neighbour",
          meaning: "An entity one relation away. To expand is to bring neighbours in.",
        },
        {
          word: "Hide",
          meaning: "Take from sight. What is hidden is counted, and one press brings it back.",
        },
        { word: "Pin", meaning: "Keep an entity in its place when the rest is arranged anew." },
        {
          word: "Tie",
          meaning: "The one line for all that joins two entities. An agreement tie is derived.",
        },
        {
          word: "Path",
          meaning: "A chain of relations between two entities; one between two of them is a step.",
        },
        { word: "In common", meaning: "Said of what is one relation away from each of several." },
        {
          word: "Side by side",
          meaning: "What only one of two has, what both have, and what only the other has.",
        },
      ],
    },
  ] as readonly { readonly group: string; readonly terms: readonly Term[] }[],
};

export type Words = typeof en;
