import * as fc from "fast-check";
import type { Command } from "../../../client/exploration/command.ts";
import {
  confidences,
  filterNames,
  type Filters,
  modalities,
  undatedChoices,
} from "../../../client/exploration/filters.ts";
import type { EntityFact, Found } from "../../../client/exploration/facts.ts";
import { layoutNames } from "../../../client/exploration/layout.ts";

/** An entity of which only the name of its id matters. */
export function anEntity(id: string, more: Partial<EntityFact> = {}): EntityFact {
  return {
    id,
    kind: "Region",
    subkind: null,
    name: id,
    nameEn: null,
    status: null,
    period: null,
    degree: 1,
    ...more,
  };
}

/** A relation as the server gives it. */
export function aRelation(
  from: string,
  to: string,
  more: Partial<Found["relations"][number]> = {},
): Found["relations"][number] {
  return {
    __typename: "Relation",
    id: `party-to/${from}/${to}`,
    kind: "PARTY_TO",
    from: { id: from } as Found["relations"][number]["from"],
    to: { id: to } as Found["relations"][number]["to"],
    confidence: "EXPLICIT",
    modality: null,
    period: null,
    ...more,
  };
}

/** Ids as a dataset may have them. */
export const anId = fc
  .tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/))
  .map(([kind, name]) => `${kind}/${name}`);

const ids = fc.uniqueArray(anId, { maxLength: 6 });
const kinds = fc.subarray(["PARTY_TO", "PART_OF", "COVERS"]);
const year = fc.integer({ min: 1949, max: 2050 });
const filterValues = {
  relationKinds: kinds,
  confidence: fc.subarray([...confidences]),
  modality: fc.subarray([...modalities]),
  years: fc.option(
    fc.record({ from: year, to: year, undated: fc.constantFrom(...undatedChoices) }),
  ),
  regions: fc.uniqueArray(anId, { maxLength: 3 }),
};

/** Some filters set anew, to something or to nothing. */
const someFilters: fc.Arbitrary<Partial<Filters>> = fc.record(filterValues, { requiredKeys: [] });
const coordinate = fc.integer({ min: -5000, max: 5000 });

/** Any command that a user may give. */
export const aCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ name: fc.constant("open" as const), ids, by: fc.constantFrom("opening", "link") }),
  fc.record({ name: fc.constant("add" as const), ids }),
  fc.record({
    name: fc.constant("add" as const),
    ids,
    kinds: fc.constant(["Region"]),
    lift: fc.subarray([...filterNames]),
  }),
  fc.record({ name: fc.constant("expand" as const), of: anId, ids }),
  fc.record({ name: fc.constant("hide" as const), ids }),
  fc.record({ name: fc.constant("remove" as const), ids }),
  fc.record({ name: fc.constant("showAll" as const) }),
  fc.record({
    name: fc.constant("toggleKind" as const),
    kind: fc.constantFrom("Region", "Agreement"),
  }),
  fc.record({ name: fc.constant("filter" as const), by: someFilters }),
  fc.record({ name: fc.constant("lift" as const), filters: fc.subarray([...filterNames]) }),
  fc.record({ name: fc.constant("toggleTies" as const) }),
  fc.record({
    name: fc.constant("pin" as const),
    at: fc.array(fc.tuple(anId, coordinate, coordinate), { maxLength: 4 }),
  }),
  fc.record({
    name: fc.constant("group" as const),
    by: fc.constantFrom("kind" as const, "region" as const, null),
  }),
  fc.record({
    name: fc.constant("toggleGroup" as const),
    key: fc.oneof(fc.constantFrom("Region", "Agreement"), anId),
  }),
  fc.record({ name: fc.constant("unpin" as const), ids }),
  fc.record({ name: fc.constant("arrange" as const) }),
  fc.record({
    name: fc.constant("arrange" as const),
    layout: fc.constantFrom(...layoutNames),
    round: ids,
  }),
  fc.record({ name: fc.constant("clear" as const) }),
);
