import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { z } from "zod";

/** A Cypher statement, in a file that anyone can paste into Neo4j Browser, and its contract with TypeScript. */
export interface Statement<Params extends z.ZodObject, Row extends z.ZodObject> {
  readonly name: string;
  readonly text: string;
  readonly access: "read" | "write";
  readonly params: Params;
  readonly row: Row;
}

/** Any statement, where only its name and text matter. */
export type AnyStatement = Statement<z.ZodObject, z.ZodObject>;

/** Ties the module at `moduleUrl` to the `.cypher` file that shares its name. */
export function statement<Params extends z.ZodObject, Row extends z.ZodObject>(
  moduleUrl: string,
  contract: Pick<Statement<Params, Row>, "access" | "params" | "row">,
): Statement<Params, Row> {
  const file = fileURLToPath(moduleUrl).replace(/\.ts$/, ".cypher");
  return { name: basename(file, ".cypher"), text: readFileSync(file, "utf8"), ...contract };
}
