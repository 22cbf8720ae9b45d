import { expect, test } from "vitest";
import { bundledApi } from "../../support/bundled.ts";

const ask = bundledApi();

async function entities(filter: Record<string, unknown>): Promise<string[]> {
  const { entities: found } = await ask(
    "query ($filter: EntityFilter) { entities(filter: $filter, first: 100) { nodes { id } } }",
    { filter },
  );
  return found.nodes.map(({ id }: { id: string }) => id.replace(/^project\//, ""));
}

test.each([
  [
    "done",
    "DONE",
    [
      "cross-border-buses",
      "dead-end-roads",
      "g228",
      "legoland-parking",
      "legoland-roads",
      "legoland-transport",
      "xinghao-road",
    ],
  ],
  [
    "under way",
    "ONGOING",
    [
      "nanfeng-depot-section",
      "nanfeng-line",
      "nanfeng-phase-2",
      "shanghai-hangzhou-hsr",
      "shanghai-zhapu-hangzhou-railway",
      "tinglin-station",
    ],
  ],
  ["only studied", "STUDIED", ["jiaqingsongjin-line", "shanghai-ningbo-corridor"]],
  ["only planned or begun", "STARTED", []],
])("Which rail, road and bus projects are %s? (%s) %j.", async (_, status, expected) => {
  const subkinds = ["rail", "road", "bus"];
  expect(await entities({ kinds: ["Project"], subkinds, status: [status] })).toEqual(expected);
});

test("What will 南枫线 join, and is it open? Shanghai, Zhejiang, the demonstration zone and 临港, once it is built.", async () => {
  const { entity } = await ask(`{
    entity(id: "project/nanfeng-line") {
      status
      relations(kinds: ["CONNECTS"]) { nodes { modality to { id } } }
    }
  }`);
  expect(entity).toEqual({
    status: "ONGOING",
    relations: {
      nodes: [
        "region/delta-demonstration-zone",
        "region/lingang",
        "region/shanghai",
        "region/zhejiang",
      ].map((id) => ({ modality: "PLANNED", to: { id } })),
    },
  });
});

test("Which of 上海石化's projects are only started? The upgrade and the power units' refit.", async () => {
  const { relations } = await ask(`{
    relations(
      filter: { from: ["organization/shanghai-petrochemical"], toKinds: ["Project"] }
    ) { nodes { modality to { id status } } }
  }`);
  expect(relations.nodes).toEqual([
    { modality: "STARTED", to: { id: "project/petrochemical-power-refit", status: "STARTED" } },
    { modality: "STARTED", to: { id: "project/petrochemical-upgrade", status: "STARTED" } },
  ]);
});

test("Which plants are done? The 48K carbon fibre project, and with it the full range of fibres.", async () => {
  expect(await entities({ subkinds: ["plant"], status: ["DONE"] })).toEqual([
    "carbon-fibre-48k",
    "carbon-fibre-range",
  ]);
});

test("Which health projects are finished, and which are not? The centre's move and the mental health centre are.", async () => {
  const [kinds, subkinds] = [["Project"], ["hospital"]];
  expect(await entities({ kinds, subkinds, status: ["DONE"] })).toEqual([
    "cdc-relocation",
    "mental-health-expansion",
  ]);
  expect(
    await entities({ kinds, subkinds, status: ["STUDIED", "PLANNED", "STARTED", "ONGOING"] }),
  ).toEqual(["emergency-medical-centre", "phe-supply-base"]);
});

test("What is only planned? A service, two platforms and six aims.", async () => {
  expect(await entities({ status: ["PLANNED"] })).toEqual([
    "mechanism/one-stop-training",
    "platform/central-kitchen",
    "platform/chem-quality-point",
    "strategy/computing-hub-node",
    "strategy/model-area",
    "strategy/national-industry-cluster",
    "strategy/north-shore-hub-node",
    "strategy/rail-hub",
    "strategy/two-by-two-model",
  ]);
});

test("Which other platforms and mechanisms are only begun? The pilot area, the transport station and the drugs' control.", async () => {
  expect(await entities({ kinds: ["Platform", "Mechanism"], status: ["STARTED"] })).toEqual([
    "mechanism/special-drugs-control",
    "platform/five-towns-pilot-area",
    "platform/transport-enforcement-station",
  ]);
});

test("Which contests were held? Four in sports, two in enterprise, one in labour.", async () => {
  expect(await entities({ kinds: ["Event"], subkinds: ["contest"], status: ["DONE"] })).toEqual([
    "event/badminton",
    "event/car-orienteering",
    "event/half-marathon",
    "event/labour-contest",
    "event/nano-star",
    "event/startup-contest",
    "event/table-tennis",
  ]);
});
