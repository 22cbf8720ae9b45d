import { expect, test } from "vitest";
import { bundledApi, ids } from "../../support/bundled.ts";

const ask = bundledApi();

test("What does the expert recommend? Eight strategies, all marked as recommended.", async () => {
  const { relations, entities } = await ask(`{
    relations(filter: { kinds: ["COMMENTED_ON"], modality: [RECOMMENDED] }) {
      nodes { from { id } to { id } passages { line } }
    }
    entities(filter: { status: [RECOMMENDED] }) { nodes { id } }
  }`);
  const recommended = ids(relations.nodes.map(({ to }: { to: { id: string } }) => to));
  expect(recommended).toEqual([
    "strategy/common-standards",
    "strategy/delta-model",
    "strategy/ecological-value",
    "strategy/green-prosperity",
    "strategy/hub-function",
    "strategy/industry-ecosystem",
    "strategy/science-community",
    "strategy/unified-market",
  ]);
  // 统一大市场 is explored already as well, by line 71.
  expect(ids(entities.nodes)).toEqual(recommended.filter((id) => !id.endsWith("unified-market")));
  for (const { from, passages } of relations.nodes) {
    expect(from.id).toBe("person/zhou-jing");
    expect(passages).toContainEqual({ line: 95 });
  }
});

test("In which fields should 金山 lead? Regional mechanisms and supply chains, besides the unified market.", async () => {
  const { relations } = await ask(`{
    relations(filter: { from: ["region/jinshan"], kinds: ["SUPPORTS"], modality: [RECOMMENDED] }) {
      nodes { to { id } }
    }
  }`);
  expect(ids(relations.nodes.map(({ to }: { to: { id: string } }) => to))).toEqual([
    "field/regional-mechanisms",
    "field/supply-chain",
    "strategy/chinese-modernisation",
  ]);
});

test("Who is the expert, and what is hers? 周静, vice head of the institute; the comment, not the case.", async () => {
  const { entity, article } = await ask(`{
    entity(id: "person/zhou-jing") {
      name
      properties { key value }
      relations(kinds: ["AUTHORED", "PARTICIPATES_IN"]) { nodes { to { id } } }
    }
    article: relations(filter: { to: ["document/article"], kinds: ["AUTHORED"] }) {
      nodes { from { id } }
    }
  }`);
  expect(entity).toEqual({
    name: "周静",
    properties: [{ key: "post", value: "中共上海市委党校上海发展研究院副院长" }],
    relations: {
      nodes: [
        { to: { id: "document/comment" } },
        { to: { id: "organization/research-institute" } },
      ],
    },
  });
  expect(article.nodes).toEqual([{ from: { id: "organization/case-group" } }]);
});

test("Who positioned 金山 as the bridgehead? The municipal committee.", async () => {
  const { relations } = await ask(`{
    relations(
      filter: { to: ["strategy/bridgehead"], kinds: ["SUPPORTS"], fromKinds: ["Organization"] }
    ) { nodes { role from { id } } }
  }`);
  expect(relations.nodes).toEqual([
    { role: "issuer", from: { id: "organization/municipal-committee" } },
  ]);
});

test("Which fan looks to 虹桥 and which to 嘉兴? The inward one, and the outward one.", async () => {
  const { inward, outward } = await ask(`{
    inward: relations(filter: { scope: ["strategy/inward-fan"] }) { nodes { from { id } to { id } } }
    outward: relations(filter: { scope: ["strategy/outward-fan"] }) { nodes { from { id } to { id } } }
  }`);
  expect(inward.nodes).toEqual([
    { from: { id: "region/jinshan" }, to: { id: "region/hongqiao-south-belt" } },
  ]);
  expect(outward.nodes).toEqual([{ from: { id: "region/jiaxing" }, to: { id: "region/jinshan" } }]);
});
