import { isJsonMap, type Query } from "./query.ts";

/** What a link to the workbench says. Nothing in it is trusted, and nothing of it runs by itself. */
export interface WorkbenchLink {
  readonly query: Query;
  /** The question of the gallery that the query came from, by id. */
  readonly question: string | null;
}

const version = "1";

/**
 * The address that opens a query in the workbench, ready to be read, edited and run. It stands
 * behind the `#`, which browsers keep to themselves: no server's log or limit has a say in it.
 */
export function toWorkbench(query: Query, question: string | null = null): string {
  return `/query#${workbenchFragment(query, question)}`;
}

/** The same without the path: what follows the `#`. */
export function workbenchFragment(query: Query, question: string | null): string {
  const link = new URLSearchParams();
  link.set("v", version);
  link.set("in", query.language);
  if (question !== null) link.set("question", question);
  link.set("query", query.text);
  if (Object.keys(query.parameters).length > 0) {
    link.set("parameters", JSON.stringify(query.parameters));
  }
  return link.toString();
}

/** Reads what follows the `#`; null where it holds no query, or one of a version not known. */
export function fromWorkbenchFragment(fragment: string): WorkbenchLink | null {
  const link = new URLSearchParams(fragment.replace(/^#/, ""));
  const language = link.get("in");
  const text = link.get("query");
  if (link.get("v") !== version || text === null) return null;
  if (language !== "cypher" && language !== "graphql") return null;
  return {
    query: { language, text, parameters: readParameters(link.get("parameters")) },
    question: link.get("question"),
  };
}

function readParameters(text: string | null): Query["parameters"] {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return isJsonMap(value) ? value : {};
  } catch {
    return {}; // A damaged value is asked for anew, as one that is missing.
  }
}
