import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { generateDataset } from "../../../data/generate/generateDataset.ts";
import { checkDataset } from "../../../data/load/check.ts";
import type { Row } from "../../../data/load/row.ts";
import { rowsOf } from "./rowsOf.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "accord-atlas-generated-"));
  folders.push(folder);
  return folder;
}

function digestOf(folder: string): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(folder).toSorted()) hash.update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}

test.each([200, 201, 1500])(
  "a graph of %i relations has as many, and the check finds nothing wrong with it",
  async (relations) => {
    const folder = newFolder();
    const written = generateDataset(folder, relations, 7);
    const { dataset, problems } = await checkDataset(folder);
    expect(problems.first()).toEqual([]);
    expect(written).toEqual({
      relations,
      entities: dataset.entities.size,
      passages: dataset.passages.size,
    });
    expect(dataset.relations.size).toBe(relations);
  },
);

test("the same numbers give the same bytes, whatever the machine; another seed gives others", () => {
  const [one, same, other] = [newFolder(), newFolder(), newFolder()];
  generateDataset(one, 400, 1);
  generateDataset(same, 400, 1);
  generateDataset(other, 400, 2);
  expect(digestOf(one)).toBe("804936f14fac07b6b89332d6dbd53fe8c83393a56ce9c4914560dfca2c71132d");
  expect(digestOf(same)).toBe(digestOf(one));
  expect(digestOf(other)).not.toBe(digestOf(one));
});

test("it looks like cooperation: a hub with a tenth, agreements of two to six, regions within regions, chains of stages", async () => {
  const folder = newFolder();
  generateDataset(folder, 4000, 3);
  const { dataset } = await checkDataset(folder);
  const [entities, relations] = [await rowsOf(dataset.entities), await rowsOf(dataset.relations)];

  const degrees = counted(relations.flatMap((row) => [row.text("from"), row.text("to")]));
  const [hub = ["", 0], second = ["", 0]] = [...degrees].toSorted(([, a], [, b]) => b - a);
  expect(hub[0]).toMatch(/^region\//);
  expect(hub[1] / relations.length).toBeGreaterThan(0.07);
  expect(hub[1] / relations.length).toBeLessThan(0.13);
  expect(second[1]).toBeLessThan(hub[1] * 0.7);
  expect(median([...degrees.values()])).toBeLessThan(10);

  const parties = counted(of(relations, "PARTY_TO").map((row) => row.text("to")));
  expect(new Set(parties.values())).toEqual(new Set([2, 3, 4, 5, 6]));

  const wholes = new Map(
    of(relations, "PART_OF").map((row) => [row.text("from"), row.text("to")] as const),
  );
  const district = entities.find((row) => row.text("subkind") === "district")?.text("id") ?? "";
  const province = wholes.get(wholes.get(district) ?? "");
  expect(entities.find((row) => row.text("id") === province)?.text("subkind")).toBe("province");

  const next = new Map(
    [...of(relations, "PRECEDES"), ...of(relations, "EVOLVED_INTO")].map(
      (row) => [row.text("from"), row.text("to")] as const,
    ),
  );
  const chains = [...next.keys()].map((start) => {
    let [length, here] = [0, next.get(start)];
    for (; here !== undefined; here = next.get(here)) length++;
    return length;
  });
  expect(Math.max(...chains)).toBeGreaterThanOrEqual(6);

  const kinds = counted(entities.map((row) => row.text("kind")));
  const others = ["Platform", "Project", "Organization", "Field", "Strategy", "Indicator"];
  expect([...kinds.keys()]).toEqual(expect.arrayContaining(others));
  expect(dataset.shorthands.size).toBeGreaterThan(0);
});

test("a folder that holds something is left as it is", () => {
  const folder = newFolder();
  writeFileSync(join(folder, "notes.txt"), "mine");
  expect(() => generateDataset(folder, 200, 1)).toThrow(/is not empty/);
  expect(readdirSync(folder)).toEqual(["notes.txt"]);
});

function of(relations: readonly Row[], kind: string): Row[] {
  return relations.filter((row) => row.text("kind") === kind);
}

function counted(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
