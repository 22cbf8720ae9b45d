import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { DatasetWriter } from "./datasetWriter.ts";
import { Random } from "./random.ts";
import { building } from "./stories/building.ts";
import { development } from "./stories/development.ts";
import { partnership } from "./stories/partnership.ts";
import { signing } from "./stories/signing.ts";
import type { Story, Subject } from "./subject.ts";
import { makeWorld, type World } from "./world.ts";

/** Fewer relations than this hold no graph of every kind. */
export const fewestRelations = 200;

/** The folder holds something, which a dataset must not be mixed with. */
export class FolderInUseError extends Error {
  override readonly name = "FolderInUseError";
}

export interface Generated {
  readonly entities: number;
  readonly relations: number;
  readonly passages: number;
}

/**
 * Writes a made-up cooperation graph into a new or empty folder, as a dataset that the check finds
 * nothing wrong with. The same number of relations and the same seed give the same bytes, everywhere.
 *
 * The largest hub, a city, has about a tenth of all relations.
 * @param relations how many there will be, at least `fewestRelations`
 * @param seed from 0 to 4,294,967,295
 * @throws FolderInUseError
 */
export function generateDataset(folder: string, relations: number, seed: number): Generated {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new FolderInUseError(
      `"${folder}" is not empty; name a new folder, so that nothing is written over.`,
    );
  }
  mkdirSync(folder, { recursive: true });

  const random = new Random(seed);
  const world = makeWorld(random, relations);
  const writer = new DatasetWriter(folder);
  for (const claim of world.claims) writer.background(claim);
  for (let number = 1; writer.relationCount < relations; number++) {
    const { subjects, sentences } = tellOne(random, world, number);
    for (const sentence of sentences) {
      // The last story ends where there are relations enough.
      const claims = sentence.claims.slice(0, relations - writer.relationCount);
      if (claims.length > 0) writer.sentence({ ...sentence, claims });
    }
    for (const subject of subjects) if (subject.passages.length > 0) writer.subject(subject);
  }
  for (const members of pairsOf(world.cities)) writer.shorthand(formOf(members), members);
  const located = new Set(world.claims.flatMap(({ from, to }) => [from, to]));
  for (const subject of world.subjects) {
    if (subject.passages.length > 0 || located.has(subject)) writer.subject(subject);
  }
  writer.end(seed);

  const { entityCount, relationCount, passageCount } = writer;
  return { entities: entityCount, relations: relationCount, passages: passageCount };
}

/** Most of what is reported are agreements. */
function tellOne(random: Random, world: World, number: number): Story {
  const share = random.share();
  if (share < 0.55) return signing(random, world, number);
  if (share < 0.7) return development(random, world, number);
  if (share < 0.85) return building(random, world, number);
  return partnership(random, world);
}

/** Some of the cities, two by two. */
function pairsOf(cities: readonly Subject[]): Subject[][] {
  const few = cities.slice(0, 20);
  return few.map((_, place) => few.slice(place, place + 2)).filter((pair) => pair.length === 2);
}

/** 甲乙两地, of the cities' first characters. */
function formOf(members: readonly Subject[]): string {
  return `${members.map(({ name }) => name.slice(0, 1)).join("")}两地`;
}
