import { autocompletion } from "@codemirror/autocomplete";
import { useMemo } from "react";
import { useWords } from "../useWords.ts";
import { unknownNames } from "./cypher/checkNames.ts";
import { completeCypher } from "./cypher/completion.ts";
import { functions, keywords } from "./cypher/language.ts";
import { cypher, vocabularyFacet } from "./cypher/mode.ts";
import { useVocabulary } from "./cypher/useVocabulary.ts";
import { type Hint, wordAt } from "./hint.ts";
import { nearest } from "./nearest.ts";
import { type EditorProps, useCodeMirror } from "./useCodeMirror.ts";
import type { Fault } from "./useFault.ts";

/** The editor for Cypher: it knows the names of the loaded graph. */
export function CypherEditor({ fault, ...props }: EditorProps & { readonly fault: Fault | null }) {
  const { hints: words } = useWords();
  const vocabulary = useVocabulary();
  const extensions = useMemo(
    () => [
      cypher,
      vocabularyFacet.of(vocabulary),
      autocompletion({ override: [completeCypher], icons: false }),
    ],
    [vocabulary],
  );
  const check = useMemo(
    () =>
      (text: string): readonly Hint[] => [
        ...(fault?.text === text ? [faultHint(fault, words.meant)] : []),
        ...unknownNames(text, vocabulary).map(({ role, name, from, to, meant }): Hint => {
          const message = words.unknown[role](name) + (meant === null ? "" : words.meant(meant));
          return { from, to, severity: "warning", message, instead: meant };
        }),
      ],
    [fault, vocabulary, words],
  );
  return <div ref={useCodeMirror(props, { extensions, check })} className="editor" />;
}

const ownWords = [
  ...keywords.flatMap((keyword) => keyword.split(" ")),
  ...functions.map(({ name }) => name),
];

/** Where the server could not go on, and what was probably meant there. */
function faultHint(fault: Fault, meant: (name: string) => string): Hint {
  const { from, to } = wordAt(fault.text, fault.line, fault.column);
  const word = fault.text.slice(from, to);
  const found = nearest(word, ownWords);
  const instead = found === null || found.toLowerCase() === word.toLowerCase() ? null : found;
  const message = fault.message + (instead === null ? "" : meant(instead));
  return { from, to, severity: "error", message, instead };
}
