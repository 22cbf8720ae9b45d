import { strToU8, zipSync } from "fflate";
import { emptyExploration } from "../../exploration/exploration.ts";
import type { History } from "../../exploration/history.ts";
import { queriesOf } from "../../exploration/queries.ts";
import type { About } from "./about.ts";
import type { Exported } from "./exported.ts";
import type { Words } from "./words.en.ts";

/** What each step asked, as GraphQL documents with their variables above them. */
export function queriesText({ steps, done }: History): string {
  return steps
    .slice(0, done)
    .flatMap(({ command }, index) =>
      queriesOf(command, steps[index - 1]?.after ?? emptyExploration).map(
        ({ text, parameters }) =>
          `# ${index + 1}. ${command.name}\n# ${JSON.stringify(parameters)}\n${text}\n`,
      ),
    )
    .join("\n");
}

/** The page that says what the bundle is and how to cite it. */
export function citationText(about: About, { dataset, sources }: Exported, words: Words): string {
  const { citation } = words;
  const licence = dataset.licence ? [words.licence(dataset.licence)] : [];
  return `# ${about.title}

${about.subtitle}

## ${citation.title}

${[...about.foot.slice(0, 2), ...licence].join("; ")}.
${about.foot.slice(2).join("\n")}

## ${citation.sources}

${sources
  .map(
    ({ id, title, titleEn, publisher, publishedOn, sha256 }) =>
      `- ${[title, titleEn, publisher, publishedOn].filter(Boolean).join(", ")} (${id}, SHA-256 ${sha256})`,
  )
  .join("\n")}

## ${citation.files}

${Object.entries(citation.fileWords)
  .map(([file, what]) => `- ${file}: ${what}`)
  .join("\n")}
`;
}

/** The files as a ZIP archive; texts in UTF-8. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Blob {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return new Blob([zipSync(Object.fromEntries(entries))], { type: "application/zip" });
}
