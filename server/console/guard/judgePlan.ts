import type { Explained, PlanStep } from "#server/database/reader.ts";
import { QueryFailure } from "../failure.ts";
import type { Reason } from "../words/reason.ts";
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
    throw refused(queryType ?? "?", { is: "planWrites", queryType: queryType ?? "" });
  }
  if (plan === undefined) {
    throw refused("EXPLAIN", { is: "noPlan" });
  }
  judgeStep(plan, database);
}

function judgeStep(step: PlanStep, database: string): void {
  const [operator = "", home] = step.operator.split("@");
  if (home !== database) {
    throw refused(step.operator, {
      is: "otherDatabase",
      operator,
      database: home ?? null,
      own: database,
    });
  }
  if (operator === "ProcedureCall") judgeCall(step);
  else if (!isAllowed(operator)) {
    throw refused(operator, { is: "unknownOperator", operator });
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
  throw refused(name, { is: "planCalls", name });
}

function refused(clause: string, reason: Reason): QueryFailure {
  return new QueryFailure({ code: "REFUSED", layer: "plan", clause, reason });
}
