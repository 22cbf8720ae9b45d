import type { Explained, PlanStep } from "#server/database/reader.ts";
import { type Failure, QueryFailure } from "../failure.ts";
import { allowedProcedures } from "./allowed.ts";
import { allowedOperators, allowedWithArguments } from "./operators.ts";

/**
 * Judges what Neo4j understood: the plan must be a reading one, and every operator and procedure in
 * it one that only reads this database. Subqueries within expressions do not show here; the tree's
 * layer sees those.
 * @throws QueryFailure
 */
export function judgePlan({ queryType, plan, database }: Explained): void {
  if (queryType !== "r") {
    throw refused(
      queryType ?? "?",
      "The query does not only read",
      `Neo4j would run it as ${kinds[queryType ?? ""] ?? "something other than a reading query"}.`,
    );
  }
  if (plan === undefined) {
    throw refused("EXPLAIN", "The query has no plan", "Neo4j did not say what it would do.");
  }
  judgeStep(plan, database);
}

const kinds: Readonly<Record<string, string>> = {
  w: "a writing query",
  rw: "a query that reads and writes",
  s: "a command to the server",
};

function judgeStep(step: PlanStep, database: string): void {
  const [operator = "", home] = step.operator.split("@");
  if (home !== database) {
    throw refused(
      step.operator,
      "The query leaves this database",
      `The plan has the step ${operator} in ${home ?? "no database"}, and only ${database} may be read.`,
    );
  }
  if (operator === "ProcedureCall") judgeCall(step);
  else if (!isAllowed(operator)) {
    throw refused(
      operator,
      `The plan's step ${operator} is not allowed`,
      "The console does not know it as a step that only reads.",
    );
  }
  for (const child of step.children) judgeStep(child, database);
}

function isAllowed(operator: string): boolean {
  const family = /^(\w+)\(.*\)$/s.exec(operator)?.[1];
  return family === undefined ? allowedOperators.has(operator) : allowedWithArguments.has(family);
}

function judgeCall({ details }: PlanStep): void {
  const name = /^[\w.]+(?=\()/.exec(details)?.[0] ?? "";
  if (allowedProcedures.has(name)) return;
  throw refused(
    name,
    `${name || "A procedure"} is not allowed`,
    "The plan calls a procedure that is not among those known to only read the graph.",
  );
}

function refused(clause: string, title: string, message: string): QueryFailure {
  const failure: Failure = { code: "REFUSED", layer: "plan", clause, title, message };
  return new QueryFailure(failure);
}
