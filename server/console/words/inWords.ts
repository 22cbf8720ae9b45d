import type { Failure } from "../failure.ts";
import { en } from "./en.ts";
import type { Reason, Reasons, Told, Words } from "./reason.ts";
import { zh } from "./zh.ts";

/** The languages that failures are told in, as BCP 47 tags; who reads none of them gets the first. */
export const languages = ["en", "zh-CN"] as const;
export type Language = (typeof languages)[number];

/** What a client is told of a failure. */
export type ToldFailure = Omit<Failure, "reason"> & Told;

const words: Readonly<Record<Language, Words>> = { en, "zh-CN": zh };

/** A failure in somebody's language; what Neo4j itself says stays in English. */
export function inWords({ reason, ...failure }: Failure, language: Language): ToldFailure {
  return { ...failure, ...tell(reason, language) };
}

function tell<Name extends keyof Reasons>(reason: Reason<Name>, language: Language): Told {
  const say: (values: Reasons[Name]) => Told = words[language][reason.is];
  return say(reason);
}
