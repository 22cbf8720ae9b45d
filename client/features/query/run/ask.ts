import { benchStore } from "../bench/benchStore.ts";
import { queryOn, writeLink } from "../bench/useBenchLink.ts";
import { remember } from "../kept/keptStore.ts";
import { type Blank, lackOf } from "../parameters/blank.ts";
import { type Ended, explainQuery, runQuery, runStore } from "./runStore.ts";

/** Runs what lies on the workbench, once everything that it needs is given. */
export function ask(blanks: readonly Blank[]): void {
  const bench = benchStore.getState();
  const query = queryOn(bench);
  if (query.text.trim() === "") return;
  const lacking = blanks.find((blank) => lackOf(blank, bench.parameters) !== null);
  runStore.setState({ lacked: lacking ? query.text : null });
  if (lacking) {
    fieldOf(lacking)?.focus();
    return;
  }
  benchStore.setState({ cameByLink: false });
  // What was run is worth a link at once, whoever reloads the page next.
  writeLink();
  void runQuery(query).then((ended) => {
    const { question } = bench;
    remember({ query, question, at: Date.now(), outcome: ended.state, rows: rowsOf(ended) });
    return ended;
  });
}

/** Plans what lies on the workbench; that needs no parameters. */
export function explain(): void {
  const query = queryOn(benchStore.getState());
  if (query.text.trim() === "") return;
  benchStore.setState({ cameByLink: false });
  void explainQuery(query);
}

function fieldOf({ name }: Blank): HTMLElement | null {
  const row = `[data-parameter="${CSS.escape(name)}"]`;
  return document.querySelector(`${row} .parameter-field :is(input, select, textarea)`);
}

function rowsOf({ answer }: Ended): number | null {
  return answer.language === "cypher" ? answer.rows.length : null;
}
