import { readFileSync } from "node:fs";

/** What stands under a heading of the query guide. */
export function guideSection(title: string): string {
  const guide = readFileSync("docs/query-guide.md", "utf8");
  const rest = guide.split(`\n## ${title}\n`)[1];
  if (rest === undefined) throw new Error(`The query guide has no section "${title}".`);
  return rest.split("\n## ")[0] ?? "";
}
