import { isJsonMap, type Json } from "../../../workbench/query.ts";

/** What the database remarks about a query, in its own words. */
export interface Notification {
  readonly title: string;
  readonly description: string;
}

/** A remark as the wire has it; null where it is none. */
export function readNotification(json: Json): Notification | null {
  if (!isJsonMap(json)) return null;
  const { title, description } = json;
  if (typeof title !== "string") return null;
  return { title, description: typeof description === "string" ? description : "" };
}
