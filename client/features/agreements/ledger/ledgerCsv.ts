import type { Agreement } from "../agreement.ts";
import { periodWords } from "../periodWords.ts";
import type { Language } from "../../../i18n/language.ts";
import type { Labels } from "../useLabels.ts";
import type { Words } from "../words.en.ts";
import { writeCsv } from "../../../files/csv.ts";

/** What stands above the table: which data, which filters, how much of it, and where to see it. */
export interface CsvHead {
  readonly dataset: string;
  readonly filter: string;
  readonly size: string;
  readonly link: string;
}

/** The agreements in the order given, one a line; lists within a cell are separated by `; `. */
export function ledgerCsv(
  agreements: readonly Agreement[],
  head: CsvHead,
  labels: Labels,
  words: Words,
  language: Language,
): string {
  const { columns } = words.ledger;
  return writeCsv(
    [head.dataset, head.filter, head.size, head.link],
    [
      words.csv.id,
      words.csv.titleOwn,
      words.csv.titleEnglish,
      columns.kind,
      columns.parties,
      columns.fields,
      columns.period,
      words.csv.from,
      words.csv.to,
      columns.passages,
    ],
    agreements.map((agreement) => [
      agreement.id,
      agreement.name,
      agreement.nameEn ?? "",
      labels.kind(agreement.subkind),
      agreement.parties.map((party) => labels.name(party)).join("; "),
      agreement.covers.map((field) => labels.name(field)).join("; "),
      periodWords(agreement.period, words, language),
      agreement.period?.from ?? "",
      agreement.period?.to ?? "",
      agreement.passageCount,
    ]),
  );
}
