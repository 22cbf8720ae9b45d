import { isJsonMap, type Json } from "../../../workbench/query.ts";

/** What is worth saying of a step. */
export type PlanNote = "allNodes" | "label" | "product" | "varLength" | "eager";

/** One step of a plan, and the steps whose rows it takes. */
export interface PlanStep {
  readonly operator: string;
  readonly details: string;
  /** Rows, as the database guesses. */
  readonly rows: number;
  readonly note: PlanNote | null;
  readonly children: readonly PlanStep[];
}

/** Entities from which on reading all of a kind is worth a remark. */
const many = 1000;

/** A plan as the wire has it; null where it is none. */
export function readPlan(json: Json): PlanStep | null {
  if (!isJsonMap(json)) return null;
  const { operator, details, estimatedRows, children } = json;
  if (typeof operator !== "string") return null;
  const about = typeof details === "string" ? details : "";
  const rows = typeof estimatedRows === "number" ? estimatedRows : 0;
  return {
    operator,
    details: about,
    rows,
    note: noteOn(operator, about, rows),
    children: (Array.isArray(children) ? children : []).flatMap((child) => readPlan(child) ?? []),
  };
}

function noteOn(operator: string, details: string, rows: number): PlanNote | null {
  if (/^(?:Undirected|Directed)?All(?:Nodes|Relationships)Scan/.test(operator)) return "allNodes";
  if (operator === "CartesianProduct") return "product";
  if (operator.startsWith("VarLengthExpand") && /\*(?:\d+\.\.)?[\]}]/.test(details)) {
    return "varLength";
  }
  if (operator === "NodeByLabelScan" && rows >= many) return "label";
  return operator === "Eager" ? "eager" : null;
}

/** The notes of a whole plan, each once. */
export function notesOf(step: PlanStep): ReadonlySet<PlanNote> {
  const notes = new Set(step.children.flatMap((child) => [...notesOf(child)]));
  if (step.note !== null) notes.add(step.note);
  return notes;
}
