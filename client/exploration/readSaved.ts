import * as z from "zod/mini";
import { groupings } from "./groups.ts";
import { layoutNames } from "./layout.ts";
import { confidences, modalities, filterNames, undatedChoices } from "./filters.ts";
import { type SavedExploration, savedFormat, savedVersion } from "./savedExploration.ts";

/** Why a file cannot be opened. */
export type Unreadable = "foreign" | "newer" | "damaged";

/** A text that is no saved exploration, or none that this version of the program can read. */
export class UnreadableError extends Error {
  readonly reason: Unreadable;
  /** Where in the file the first fault lies, where that is known. */
  readonly place: string | null;

  constructor(reason: Unreadable, place: string | null = null) {
    super(`The exploration cannot be read: ${reason}${place === null ? "" : ` at ${place}`}.`);
    this.name = "UnreadableError";
    this.reason = reason;
    this.place = place;
  }
}

const id = z.string().check(z.minLength(1), z.maxLength(300));
const ids = z.array(id).check(z.maxLength(2000));
const placed = z.array(z.tuple([id, z.number(), z.number()])).check(z.maxLength(2000));
const few = z.array(id).check(z.maxLength(100));

const year = z.int().check(z.minimum(0), z.maximum(9999));
const filters = z.strictObject({
  relationKinds: z.exactOptional(few),
  confidence: z.exactOptional(z.array(z.enum(confidences))),
  modality: z.exactOptional(z.array(z.enum(modalities))),
  years: z.exactOptional(
    z.nullable(z.strictObject({ from: year, to: year, undated: z.enum(undatedChoices) })),
  ),
  regions: z.exactOptional(few),
});
const named = z.array(z.enum(filterNames));

const command = z.discriminatedUnion("name", [
  z.strictObject({ name: z.literal("open"), ids, by: z.enum(["opening", "link"]) }),
  z.strictObject({
    name: z.literal("add"),
    ids,
    kinds: z.exactOptional(few),
    lift: z.exactOptional(named),
  }),
  z.strictObject({
    name: z.literal("expand"),
    of: id,
    ids,
    relationKinds: z.exactOptional(few),
    entityKinds: z.exactOptional(few),
  }),
  z.strictObject({ name: z.literal("hide"), ids }),
  z.strictObject({ name: z.literal("remove"), ids }),
  z.strictObject({ name: z.literal("showAll") }),
  z.strictObject({ name: z.literal("toggleKind"), kind: id }),
  z.strictObject({ name: z.literal("filter"), by: filters }),
  z.strictObject({ name: z.literal("lift"), filters: named }),
  z.strictObject({ name: z.literal("toggleTies") }),
  z.strictObject({ name: z.literal("group"), by: z.nullable(z.enum(groupings)) }),
  z.strictObject({ name: z.literal("toggleGroup"), key: id }),
  z.strictObject({ name: z.literal("pin"), at: placed }),
  z.strictObject({ name: z.literal("unpin"), ids }),
  z.strictObject({
    name: z.literal("arrange"),
    layout: z.exactOptional(z.enum(layoutNames)),
    round: z.exactOptional(ids),
  }),
  z.strictObject({ name: z.literal("clear") }),
]);

const selection = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("entities"), ids }),
  z.strictObject({ of: z.literal("relations"), ids }),
  z.strictObject({ of: z.literal("agreementTie"), ends: z.tuple([id, id]) }),
  z.strictObject({ of: z.literal("nothing") }),
]);

const saved = z.strictObject({
  format: z.literal(savedFormat),
  version: z.literal(savedVersion),
  dataset: z.strictObject({ id: z.string(), version: z.string(), entityCount: z.int() }),
  savedAt: z.iso.datetime(),
  steps: z
    .array(z.strictObject({ command, places: placed }))
    .check(z.minLength(1), z.maxLength(5000)),
  done: z.int().check(z.minimum(1)),
  selection,
  view: z.nullable(
    z.strictObject({
      middle: z.strictObject({ x: z.number(), y: z.number() }),
      zoom: z.number().check(z.positive()),
    }),
  ),
});

/**
 * Reads the text of a saved exploration.
 * @throws UnreadableError with the reason
 */
export function readSaved(text: string): SavedExploration {
  const value = parse(text);
  const kind = z.looseObject({ format: z.literal(savedFormat), version: z.int() }).safeParse(value);
  if (!kind.success) throw new UnreadableError("foreign");
  if (kind.data.version > savedVersion) throw new UnreadableError("newer");
  const result = saved.safeParse(migrated(value, kind.data.version));
  if (!result.success) {
    throw new UnreadableError("damaged", result.error.issues[0]?.path.join(".") ?? null);
  }
  return result.data;
}

/** The value as this version has it: each earlier one is brought on by what has changed since. */
function migrated(value: unknown, version: number): unknown {
  // Version 2 brought commands, took none away, and keeps the view.
  return version === 1 ? { ...Object(value), version: 2, view: null } : value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableError("foreign");
  }
}
