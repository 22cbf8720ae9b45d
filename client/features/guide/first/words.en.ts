import type { FirstStep } from "./firstSteps.ts";

interface StepWords {
  /** What to do, in two or three words. */
  readonly title: string;
  /** How. */
  readonly advice: string;
  /** On the button that leads there. */
  readonly lead: string;
}

/** The first steps in English, and the shape that other languages must have. */
export const en = {
  label: "First steps",
  steps: {
    find: {
      title: "Find a place",
      advice: "Type part of its name, its pinyin or its initials into the search, and choose it.",
      lead: "To the search",
    },
    evidence: {
      title: "Read why",
      advice: "Select an agreement. The inspector shows the sentence it rests on.",
      lead: "Select one",
    },
    lineage: {
      title: "Follow a lineage",
      advice: "Press one of its arrows: the sentence opens that puts one thing before the other.",
      lead: "To the lineages",
    },
  } satisfies Record<FirstStep, StepWords>,
  done: "done",
  said: (title: string) => `Done: ${title}`,
  finished:
    "That is how it goes: find, read why, follow. What the words and signs mean is in Help.",
  help: "Open Help",
  skip: "Skip",
  close: "Close",
};

export type Words = typeof en;
