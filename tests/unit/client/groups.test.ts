import { describe, expect, test } from "vitest";
import { apply, type Command } from "../../../client/exploration/command.ts";
import { emptyExploration } from "../../../client/exploration/exploration.ts";
import { noFacts, withFound } from "../../../client/exploration/facts.ts";
import { standsFor } from "../../../client/exploration/groups.ts";
import { inSight } from "../../../client/exploration/sight.ts";
import { anEntity, aRelation } from "./explorationSample.ts";

const facts = withFound(noFacts, {
  entities: [
    { ...anEntity("region/sh", { subkind: "municipality" }), regions: [{ id: "region/delta" }] },
    { ...anEntity("region/js"), regions: [{ id: "region/sh" }, { id: "region/delta" }] },
    { ...anEntity("region/zj", { subkind: "province" }), regions: [] },
    { ...anEntity("region/ph"), regions: [{ id: "region/jx" }, { id: "region/zj" }] },
    {
      ...anEntity("agreement/a", { kind: "Agreement" }),
      regions: [{ id: "region/js" }, { id: "region/ph" }, { id: "region/sh" }, { id: "region/zj" }],
    },
    { ...anEntity("agreement/b", { kind: "Agreement" }), regions: [{ id: "region/sh" }] },
  ],
  relations: [
    aRelation("region/js", "agreement/a"),
    aRelation("region/ph", "agreement/a"),
    aRelation("region/js", "agreement/b"),
    aRelation("region/sh", "agreement/b"),
    aRelation("region/js", "region/sh", { kind: "PART_OF" }),
  ],
});
const all = [...facts.entities.keys()];
const seen = (...commands: readonly Command[]) =>
  inSight([{ name: "add", ids: all } as const, ...commands].reduce(apply, emptyExploration), facts);
const ids = (drawn: readonly { readonly id: string }[]) => drawn.map(({ id }) => id);

describe("entities that are drawn together", () => {
  test("by kind are one group each, which stands for them; the lists go on holding all", () => {
    const { entities, picture } = seen({ name: "group", by: "kind" });
    expect(ids(entities)).toEqual(all);
    expect(ids(picture.entities)).toEqual(["group:Region", "group:Agreement"]);
    expect(standsFor(picture, "group:Agreement")).toEqual(["agreement/a", "agreement/b"]);
    // What joins two groups is merged, and nothing within a group is drawn.
    expect(picture.relations).toHaveLength(4);
    expect(new Set(picture.relations.map(({ from, to }) => `${from} ${to}`))).toEqual(
      new Set(["group:Region group:Agreement"]),
    );
  });

  test("by province leave by itself what joins several", () => {
    const { picture } = seen({ name: "group", by: "region" });
    expect(ids(picture.entities)).toEqual(["agreement/a", "group:region/sh", "group:region/zj"]);
    expect(standsFor(picture, "group:region/sh")).toEqual([
      "region/sh",
      "region/js",
      "agreement/b",
    ]);
    expect(picture.entities[1]).toMatchObject({ name: "region/sh", kind: "Region" });
  });

  test("come out when their group is opened, and go back when it is closed", () => {
    const open: Command = { name: "toggleGroup", key: "Agreement" };
    const opened = seen({ name: "group", by: "kind" }, open);
    expect(ids(opened.picture.entities)).toEqual(["agreement/a", "agreement/b", "group:Region"]);
    const closed = seen({ name: "group", by: "kind" }, open, open);
    expect(ids(closed.picture.entities)).toEqual(["group:Region", "group:Agreement"]);
  });

  test("stay by themselves where they would be alone", () => {
    const { picture } = seen({ name: "group", by: "kind" }, { name: "hide", ids: ["agreement/a"] });
    expect(ids(picture.entities)).toEqual(["agreement/b", "group:Region"]);
  });

  test("have ties between their groups that stand for each agreement once", () => {
    const { picture } = seen({ name: "toggleTies" }, { name: "group", by: "region" });
    expect(picture.agreementTies).toEqual([
      { a: "group:region/sh", b: "group:region/zj", agreements: ["agreement/a"] },
    ]);
  });
});
