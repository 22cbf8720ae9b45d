import { describe, expect, test } from "vitest";
import {
  type DatasetFiles,
  entity,
  passage,
  relation,
  soundDataset,
  withRecord,
} from "../../support/datasetFolder.ts";
import { problemsOf } from "./problemsOf.ts";

const { passages, entities, relations, shorthand } = soundDataset;

/** A mistake, what it changes in the sound dataset, and all that the check then says. */
type Case = [mistake: string, changes: Partial<DatasetFiles>, problems: string[]];

function inEntity(at: number, change: Readonly<Record<string, string>>): Partial<DatasetFiles> {
  return { entities: withRecord(entities, at, change) };
}

function inRelation(at: number, change: Readonly<Record<string, string>>): Partial<DatasetFiles> {
  return { relations: withRecord(relations, at, change) };
}

function inPassage(at: number, change: Readonly<Record<string, string>>): Partial<DatasetFiles> {
  return { passages: withRecord(passages, at, change) };
}

test("a sound dataset has no problems", async () => {
  expect(await problemsOf({})).toEqual([]);
});

const kinds: Case[] = [
  [
    "an unknown kind",
    inEntity(3, { kind: "Feild" }),
    [
      'entities.csv:5:1: The id "field/water" must begin with "feild/", because its kind is Feild.',
      'entities.csv:5:13: There is no kind "Feild"; use one of Region, Agreement, Mechanism, Platform, Project, Organization, Event, Strategy, Field, Indicator, Person, Document. Did you mean "Field"?',
    ],
  ],
  [
    "a subkind of another kind",
    inEntity(2, { subkind: "town" }),
    [
      'entities.csv:4:60: There is no subkind of Agreement "town"; use one of framework_agreement, cooperation_agreement, action_plan, work_scheme, opinion.',
    ],
  ],
  [
    "a relation kind that the ontology does not have",
    inRelation(2, { kind: "COVER", id: "cover/jia-yi/water" }),
    [
      'relations.csv:4:20: There is no relation kind "COVER"; use one of PARTY_TO, COVERS, IMPLEMENTS, SUPPORTS, ESTABLISHES, OPERATES, PARTICIPATES_IN, COOPERATES_WITH, PAIRED_WITH, PART_OF, LOCATED_IN, ADJACENT_TO, CONNECTS, PRECEDES, EVOLVED_INTO, DRIVES, AUTHORED, COMMENTED_ON, HAS_INDICATOR. Did you mean "COVERS"?',
    ],
  ],
  [
    "a kind that is not allowed at an end",
    inRelation(2, { to: "agreement/jia-yi", from: "region/jia", passages: "passage/one" }),
    [
      "relations.csv:4:28: COVERS cannot go from a Region; only from Agreement, Mechanism, Platform, Project, Event, Document, Strategy.",
      "relations.csv:4:39: COVERS cannot go to an Agreement; only to Field, Region.",
    ],
  ],
  [
    "a property of another kind",
    inEntity(0, { figure: "三" }),
    [
      'entities.csv:2:46: Region has no property "figure"; it belongs to Indicator. Empty the cell.',
    ],
  ],
];

const words: Case[] = [
  [
    "an unknown status",
    inEntity(0, { status: "planed" }),
    [
      'entities.csv:2:46: "planed" is no status; use one of studied, planned, started, ongoing, done, standing, recommended. Did you mean "planned"?',
    ],
  ],
  [
    "an open end that is neither true nor false",
    inEntity(0, { open_ended: "yes" }),
    ['entities.csv:2:46: "yes" is no open ended; use one of true, false.'],
  ],
  [
    "an unknown confidence",
    inRelation(0, { confidence: "explict" }),
    [
      'relations.csv:2:58: "explict" is no confidence; use one of explicit, implied, background. Did you mean "explicit"?',
    ],
  ],
  [
    "an unknown modality",
    inRelation(0, { modality: "soon" }),
    [
      'relations.csv:2:79: "soon" is no modality; use one of studied, planned, started, ongoing, done, standing, recommended.',
    ],
  ],
  [
    "an unknown qualifier",
    inEntity(4, { figure_qualifier: "circa" }),
    [
      'entities.csv:6:55: "circa" is no figure qualifier; use one of exact, about, over, nearly, at least.',
    ],
  ],
];

const ids: Case[] = [
  [
    "an id with capitals",
    inEntity(3, { id: "field/Water" }),
    [
      'entities.csv:5:1: The id "field/Water" is malformed; write field/readable-name in lower-case ASCII letters, digits and single hyphens.',
      'relations.csv:4:45: There is no entity "field/water" in entities.csv. Did you mean "field/Water"?',
    ],
  ],
  [
    "an id of another kind",
    { passages: [...passages, { ...passage("x", "1", "0", "5", "一"), id: "sentence/x" }] },
    [
      'passages.csv:4:1: The id "sentence/x" must begin with "passage/", because ids of passages begin so.',
    ],
  ],
  [
    "an id that two rows have",
    { entities: [...entities, entity("region/yi", "Region", "丙区", "passage/one")] },
    [
      'entities.csv:7:1: The id "region/yi" stands at line 3 already; every row needs one of its own.',
    ],
  ],
];

const references: Case[] = [
  [
    "an end that is not there",
    inRelation(0, { from: "region/jiaa" }),
    [
      'relations.csv:2:30: There is no entity "region/jiaa" in entities.csv. Did you mean "region/jia"?',
    ],
  ],
  [
    "a scope that is not there, and one named twice",
    inRelation(0, { scope: "field/water;field/water;field/earth" }),
    [
      'relations.csv:2:79: "field/water" stands twice in this cell; keep one.',
      'relations.csv:2:103: There is no entity "field/earth" in entities.csv.',
    ],
  ],
  [
    "a passage that is not there",
    { shorthand: withRecord(shorthand, 0, { passages: "passage/three" }) },
    ['shorthand.csv:2:25: There is no passage "passage/three" in passages.csv.'],
  ],
  [
    "a list separated by the wrong sign",
    { shorthand: withRecord(shorthand, 0, { members: "region/jia、region/yi;region/yi" }) },
    [
      'shorthand.csv:2:4: "region/jia、region/yi" is not one id; separate the items of a list by ";" alone.',
    ],
  ],
  [
    "a source that is not there",
    inPassage(1, { source: "source/other" }),
    ['passages.csv:3:13: There is no source "source/other" in dataset.yaml.'],
  ],
];

const evidence: Case[] = [
  [
    "a relation without a passage",
    inRelation(0, { passages: "" }),
    ["relations.csv:2:67: The relation cites no passage; name those that bear it out."],
  ],
  [
    "a background relation without a basis",
    inRelation(0, { passages: "", confidence: "background" }),
    ['relations.csv:2:1: A background relation without a passage must state its basis in "note".'],
  ],
  [
    "an entity that nobody cites",
    { entities: [...entities, entity("region/bing", "Region", "丙区", "")] },
    [
      "entities.csv:7:23: Nobody cites this entity: it has no passage and no relation. Name the passages that name it.",
    ],
  ],
  [
    "an entity without a passage whose relation is no background",
    inEntity(3, { passages: "" }),
    [
      'entities.csv:5:22: The entity has no passage, but "covers/jia-yi/water" is not background; name the passages that name the entity.',
      'relations.csv:4:45: "passage/two" does not name "field/water"; cite one that does, or add it to the entity\'s passages.',
    ],
  ],
  [
    "a passage that does not name an end",
    inRelation(1, { passages: "passage/two" }),
    [
      'relations.csv:3:29: "passage/two" does not name "region/yi"; cite one that does, or add it to the entity\'s passages.',
    ],
  ],
];

const places: Case[] = [
  [
    "a line that the source does not have",
    inPassage(0, { line: "2" }),
    [
      "passages.csv:2:25: Line 2 of source/page is empty or not there; see lineLengths in dataset.yaml.",
    ],
  ],
  [
    "a place beyond the end of its line",
    inPassage(0, { end: "41" }),
    ["passages.csv:2:29: The passage ends at 41, and line 1 of source/page is only 40 long."],
  ],
  [
    "a place that ends before it starts",
    inPassage(0, { start: "20" }),
    [
      'passages.csv:2:30: The passage ends at 20 and starts at 20; "end" is exclusive and must be greater.',
    ],
  ],
  [
    "a place that is no number",
    inPassage(0, { start: "1.5" }),
    ['passages.csv:2:27: "1.5" is not a whole number.'],
  ],
];

const values: Case[] = [
  [
    "a date with a thirteenth month",
    inEntity(2, { from: "2021-13" }),
    ['entities.csv:4:82: "2021-13" has no such month; write 2024, 2024-03 or 2024-03-05.'],
  ],
  [
    "the thirtieth of February",
    inRelation(0, { from_date: "2024-02-30" }),
    ['relations.csv:2:79: "2024-02-30" has no such day; write 2024, 2024-03 or 2024-03-05.'],
  ],
  [
    "a period that ends before it begins",
    inEntity(2, { to: "2021-02" }),
    ["entities.csv:4:90: The period ends in 2021-02, before it begins in 2021-03."],
  ],
  [
    "an Indicator without number and unit",
    inEntity(4, { figure_number: "", figure_unit: "" }),
    [
      'entities.csv:6:51: An Indicator needs "figure_number", the number, written out in full.',
      'entities.csv:6:52: An Indicator needs "figure_unit", the unit.',
    ],
  ],
  [
    "a number that is not written out",
    inEntity(4, { figure_number: "120万" }),
    ['entities.csv:6:51: "120万" is not a number; write it out in full, such as 1200000 or 3.5.'],
  ],
  [
    "a cell that may not be empty",
    inEntity(3, { name: "" }),
    ['entities.csv:5:19: The cell "name" is empty; every row needs one.'],
  ],
];

const wholes: Case[] = [
  [
    "two relations that say the same",
    {
      relations: [
        ...relations,
        {
          ...relation("COVERS", "agreement/jia-yi", "field/water", "passage/two"),
          id: "covers/a/b",
        },
      ],
    },
    [
      'relations.csv:7:1: The relation says the same as "covers/jia-yi/water" at line 4; keep one, or let their scope, role, modality or period differ.',
    ],
  ],
  [
    "a symmetric relation in both directions",
    {
      relations: [
        ...relations,
        relation("COOPERATES_WITH", "region/yi", "region/jia", "passage/one"),
      ],
    },
    [
      'relations.csv:7:1: The relation says the same as "cooperates-with/jia/yi" at line 5; keep one, or let their scope, role, modality or period differ.',
      'relations.csv:7:40: COOPERATES_WITH is symmetric, so its ends stand in the order of their ids: from "region/jia" to "region/yi".',
    ],
  ],
  [
    "an entity related to itself",
    { relations: [...relations, relation("PART_OF", "region/yi", "region/yi", "passage/one")] },
    ['relations.csv:7:33: "region/yi" is at both ends; a relation needs two entities.'],
  ],
  [
    "a circle of wholes",
    {
      relations: [
        ...relations,
        relation("PART_OF", "region/yi", "region/jia", "passage/one"),
        relation("PART_OF", "region/jia", "region/yi", "passage/one"),
      ],
    },
    [
      "relations.csv:8:35: PART_OF goes in a circle: region/yi → region/jia → region/yi; one of these relations is wrong.",
    ],
  ],
  [
    "an alias that is another entity's name",
    inEntity(1, { aliases: "乙;甲区" }),
    [
      'entities.csv:3:35: "甲区" is the name of "region/jia" too; if they are one entity, join them, otherwise say which one it means.',
    ],
  ],
  [
    "an alias that two entities have",
    inEntity(0, { aliases: "老乙" }),
    [
      'entities.csv:3:35: "老乙" is the alias of "region/jia" too; if they are one entity, join them, otherwise say which one it means.',
    ],
  ],
  [
    "an alias that repeats the name",
    inEntity(1, { aliases: "乙区" }),
    ['entities.csv:3:33: "乙区" is the entity\'s name or alias already; leave it out here.'],
  ],
  [
    "a shorthand that is also an alias",
    { shorthand: withRecord(shorthand, 0, { form: "老乙" }) },
    [
      'shorthand.csv:2:1: "老乙" is also a name of "region/yi"; a form that means several entities is an alias of none.',
    ],
  ],
  [
    "a shorthand for one entity",
    { shorthand: withRecord(shorthand, 0, { members: "region/jia" }) },
    ['shorthand.csv:2:4: "两地" means one entity only; make it an alias of "region/jia".'],
  ],
  [
    "the same reading of a shorthand twice",
    { shorthand: [...shorthand, { ...shorthand[0], members: "region/yi;region/jia" }] },
    ['shorthand.csv:3:1: The same reading of "两地" stands at line 2 already; keep one.'],
  ],
];

describe.each([
  ["kinds", kinds],
  ["words", words],
  ["ids", ids],
  ["references", references],
  ["evidence", evidence],
  ["places", places],
  ["values", values],
  ["the whole", wholes],
])("%s", (_, cases) => {
  test.each(cases)("%s is reported where it stands", async (_mistake, changes, problems) => {
    expect(await problemsOf(changes)).toEqual(problems);
  });
});

test("passages may overlap", async () => {
  const overlapping = passage("three", "3", "10", "30", "其中两项谈水利。");
  expect(await problemsOf({ passages: [...passages, overlapping] })).toEqual([]);
});

test("two relations of one kind between the same ends may differ in scope, role, modality or period", async () => {
  const again = relation("PARTY_TO", "region/jia", "agreement/jia-yi", "passage/one");
  const others = [{ role: "host" }, { scope: "field/water" }, { modality: "planned" }].map(
    (difference, index) => ({ ...again, ...difference, id: `${again.id}/${index}` }),
  );
  expect(await problemsOf({ relations: [...relations, ...others] })).toEqual([]);
});
