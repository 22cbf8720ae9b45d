import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { placeOf, sourcesOf } from "./sourcePages.ts";
import { type Claim, localName, type Sentence, type Subject } from "./subject.ts";
import { type Cells, TableFile } from "./tableFile.ts";

/** Writes a dataset's files row by row, and counts what it has written. */
export class DatasetWriter {
  readonly #folder: string;
  readonly #passages: TableFile<(typeof passageColumns)[number]>;
  readonly #entities: TableFile<(typeof entityColumns)[number]>;
  readonly #relations: TableFile<(typeof relationColumns)[number]>;
  readonly #shorthands: TableFile<(typeof shorthandColumns)[number]>;
  passageCount = 0;
  entityCount = 0;
  relationCount = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#passages = new TableFile(join(folder, "passages.csv"), passageColumns);
    this.#entities = new TableFile(join(folder, "entities.csv"), entityColumns);
    this.#relations = new TableFile(join(folder, "relations.csv"), relationColumns);
    this.#shorthands = new TableFile(join(folder, "shorthand.csv"), shorthandColumns);
  }

  /** A passage and what it bears out; all that takes part in it is named by it. */
  sentence({ text, textEn, claims }: Sentence): void {
    const number = this.passageCount++;
    this.#passages.add({ id: passageId(number), ...placeOf(number), text, text_en: textEn });
    for (const claim of claims) {
      for (const subject of [claim.from, claim.to, claim.scope]) {
        if (subject !== undefined && subject.passages.at(-1) !== number) {
          subject.passages.push(number);
        }
      }
      const { confidence = "explicit" } = claim;
      this.#relation(claim, { confidence, passages: passageId(number) });
    }
  }

  /** A claim that no source makes because everybody knows it. */
  background(claim: Claim): void {
    const note = `${claim.from.name}的位置是公开信息`;
    const note_en = `Where ${claim.from.nameEn} lies is public knowledge`;
    this.#relation(claim, { confidence: "background", note, note_en });
  }

  /** To be called once nothing more is said of the subject. */
  subject(subject: Subject): void {
    const { id, kind, subkind, name, nameEn, aliases, from, to, status, figure } = subject;
    this.entityCount++;
    this.#entities.add({
      id,
      kind,
      subkind,
      name,
      name_en: nameEn,
      aliases,
      from,
      to,
      status,
      ...(figure === undefined
        ? {}
        : {
            figure: `${figure.amount}${figure.unit}`,
            figure_number: figure.amount,
            figure_unit: figure.unit,
            figure_unit_en: figure.unitEn,
            figure_qualifier: "about",
          }),
      passages: subject.passages.map(passageId).join(";"),
    });
  }

  /** A form for several subjects, which a passage of its own uses. */
  shorthand(form: string, members: readonly Subject[]): void {
    const number = this.passageCount++;
    const text = `${form}加强协作。`;
    const textEn = `${members.map(({ nameEn }) => nameEn).join(" and ")} work more closely together.`;
    this.#passages.add({ id: passageId(number), ...placeOf(number), text, text_en: textEn });
    for (const member of members) member.passages.push(number);
    this.#shorthands.add({
      form,
      members: members.map(({ id }) => id).join(";"),
      passages: passageId(number),
    });
  }

  end(seed: number): void {
    const tables = [this.#passages, this.#entities, this.#relations, this.#shorthands];
    for (const table of tables) table.end();
    const about = {
      id: `generated-${this.relationCount}-${seed}`,
      title: `合成的合作网络（${this.relationCount}条关系）`,
      titleEn: `Generated cooperation graph of ${this.relationCount} relations`,
      language: "zh-CN",
      licence: "CC0-1.0",
      sources: sourcesOf(this.passageCount, seed),
    };
    // JSON is YAML.
    writeFileSync(join(this.#folder, "dataset.yaml"), `${JSON.stringify(about, null, 1)}\n`);
  }

  #relation(claim: Claim, evidence: Cells<(typeof relationColumns)[number]>): void {
    this.relationCount++;
    const { kind, from, to, role, scope, modality, year } = claim;
    // Two regions may cooperate in several fields, and in one field anew.
    const own = scope === undefined ? "" : `/${localName(scope)}-${year ?? "undated"}`;
    const prefix = kind.toLowerCase().replaceAll("_", "-");
    this.#relations.add({
      id: `${prefix}/${localName(from)}/${localName(to)}${own}`,
      kind,
      from: from.id,
      to: to.id,
      role,
      scope: scope?.id,
      modality,
      from_date: year,
      ...evidence,
    });
  }
}

const passageColumns = ["id", "source", "line", "start", "end", "text", "text_en"] as const;
const entityColumns = [
  "id",
  "kind",
  "subkind",
  "name",
  "name_en",
  "aliases",
  "from",
  "to",
  "status",
  "figure",
  "figure_number",
  "figure_unit",
  "figure_unit_en",
  "figure_qualifier",
  "passages",
] as const;
const relationColumns = [
  "id",
  "kind",
  "from",
  "to",
  "role",
  "scope",
  "confidence",
  "modality",
  "from_date",
  "note",
  "note_en",
  "passages",
] as const;
const shorthandColumns = ["form", "members", "passages"] as const;

function passageId(number: number): string {
  return `passage/p${number + 1}`;
}
