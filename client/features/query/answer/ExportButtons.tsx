import { useOntology } from "../../../api/useOntology.ts";
import { download } from "../../../files/download.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { inLanguage } from "../../../i18n/names.ts";
import { Button } from "../../../ui/Button.tsx";
import { toWorkbench } from "../../../workbench/link.ts";
import type { Run } from "../run/runStore.ts";
import { useWords } from "../useWords.ts";
import { answerCsv, answerJson, type Origin } from "./exportAnswer.ts";
import type { Table } from "./table.ts";
import { useIds } from "./useIds.ts";

interface ExportButtonsProps {
  readonly run: Exclude<Run, { readonly state: "never" }>;
  readonly table: Table;
}

/** Saves what has come as a file that says where it is from. */
export function ExportButtons({ run, table }: ExportButtonsProps) {
  const words = useWords();
  const language = useLanguage();
  const { dataset } = useOntology();
  const ids = useIds();
  const { query, answer } = run;
  if (table.rows.length === 0) return null;

  const origin: Origin = {
    query,
    dataset: {
      title: inLanguage(language, dataset.title, dataset.titleEn).text,
      version: dataset.version,
    },
    isPart: run.state !== "done" || run.summary.cut !== null,
    link: window.location.origin + toWorkbench(query),
  };
  return (
    <span className="answer-exports">
      <Button
        onPress={() =>
          download("answer.csv", "text/csv;charset=utf-8", answerCsv(table, origin, ids, words))
        }
      >
        <span title={words.answer.csvTitle}>{words.answer.csv}</span>
      </Button>
      <Button
        onPress={() => download("answer.json", "application/json", answerJson(answer, origin))}
      >
        <span title={words.answer.jsonTitle}>{words.answer.saveJson}</span>
      </Button>
    </span>
  );
}
