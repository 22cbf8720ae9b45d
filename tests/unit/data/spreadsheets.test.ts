import { expect, test } from "vitest";
import { dateMistake, partialDate } from "../../../data/load/partialDate.ts";
import { csv, type DatasetFiles, soundDataset, withRecord } from "../../support/datasetFolder.ts";
import { problemsOf } from "./problemsOf.ts";

const { entities, relations, shorthand } = soundDataset;
const entitiesText = csv(entities, ["id", "kind", "name", "passages"]);

const sound: [habit: string, changes: Partial<DatasetFiles>][] = [
  [
    "full-width letters, digits, slashes and spaces in an id",
    { relations: withRecord(relations, 0, { from: "　ｒｅｇｉｏｎ／ｊｉａ　" }) },
  ],
  [
    "a full-width semicolon between ids",
    { shorthand: withRecord(shorthand, 0, { members: "region/jia；region/yi" }) },
  ],
  [
    "full-width digits in dates and figures",
    {
      entities: withRecord(withRecord(entities, 2, { from: "２０２１－０３" }), 4, {
        figure_number: "３",
      }),
    },
  ],
  ["a date with slashes", { entities: withRecord(entities, 2, { from: "2021/3/5" }) }],
  [
    "comments above the columns' names",
    { texts: { "entities.csv": `# one, "two\n#\n${entitiesText}` } },
  ],
  [
    "comments that a spreadsheet has padded and quoted",
    { texts: { "entities.csv": `"# one, two",,,,,\n# three,,,,,\n${entitiesText}` } },
  ],
  [
    "line ends of an old Macintosh",
    { texts: { "entities.csv": entitiesText.replaceAll("\n", "\r") } },
  ],
  ["a last line without an end", { texts: { "entities.csv": entitiesText.trimEnd() } }],
];

test.each(sound)("%s: read as it is meant", async (_, changes) => {
  expect(await problemsOf(changes)).toEqual([]);
});

test.each([
  ["2024/3/5", "2024-03-05"],
  ["2024-3", "2024-03"],
  ["2024/12", "2024-12"],
  ["2024", "2024"],
])("the date %s is taken for %s", (text, date) => {
  expect(partialDate(text)).toBe(date);
  expect(dateMistake(text)).toBeUndefined();
});

test.each([
  [
    "45356",
    `"45356" is not a date but a spreadsheet's number for 2024-03-05; format the column as text and write that.`,
  ],
  ["2024年3月5日", '"2024年3月5日" is not in the form of a date here; write 2024-03-05.'],
  [
    "3/5/2024",
    '"3/5/2024" is a date whose year stands last, so that day and month may be confused; write 2024, 2024-03 or 2024-03-05.',
  ],
  ["2024/2/30", '"2024/2/30" has no such day; write 2024, 2024-03 or 2024-03-05.'],
  ["soon", '"soon" is not a date; write 2024, 2024-03 or 2024-03-05.'],
])("the date %s is refused with what to write instead", (text, message) => {
  expect(dateMistake(text)).toBe(message);
});

test("UTF-16 without a byte order mark is named too", async () => {
  const text = Buffer.from(entitiesText, "utf16le");
  expect(await problemsOf({ texts: { "entities.csv": text } })).toEqual([
    'entities.csv: is UTF-16 (little-endian), not UTF-8; save it again as "CSV UTF-8".',
  ]);
});
