import { LanguageSupport, StreamLanguage } from "@codemirror/language";
import { Facet, Prec, RangeSetBuilder } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { kindColour } from "../../../../ui/kindColour.ts";
import { type LexerState, nextToken, startState, type TokenKind } from "./lexer.ts";
import { readCypher } from "./read.ts";
import type { Vocabulary } from "./vocabulary.ts";

const nothingKnown: Vocabulary = {
  kinds: [],
  relationKinds: [],
  procedures: [],
  functions: [],
  propertiesOf: () => [],
};

/** The names of the loaded graph, for completion, checks and colours. */
export const vocabularyFacet = Facet.define<Vocabulary, Vocabulary>({
  combine: (values) => values[0] ?? nothingKnown,
});

const styles: Readonly<Record<TokenKind, string>> = {
  keyword: "keyword",
  function: "called",
  name: "variableName",
  parameter: "blank",
  string: "string",
  number: "number",
  comment: "comment",
  punctuation: "punctuation",
};

const cypherLanguage = StreamLanguage.define<LexerState>({
  name: "cypher",
  startState,
  copyState: (state) => ({ ...state }),
  token(stream, state) {
    if (state.within === "nothing" && stream.eatSpace()) return null;
    const { end, kind } = nextToken(stream.string, stream.pos, state);
    stream.pos = Math.max(end, stream.pos + 1);
    return styles[kind];
  },
  tokenTable: {
    called: tags.function(tags.variableName),
    blank: tags.special(tags.variableName),
  },
  languageData: {
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    closeBrackets: { brackets: ["(", "[", "{", "'", '"', "`"] },
  },
});

function kindMarks(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const kinds = new Set(view.state.facet(vocabularyFacet).kinds.map(({ id }) => id));
  for (const { role, name, from, to } of readCypher(view.state.doc.toString()).mentions) {
    if (role === "property" || !kinds.has(name)) continue;
    const style = `color: ${kindColour(name)}; font-weight: 600`;
    builder.add(from, to, Decoration.mark({ attributes: { style } }));
  }
  return builder.finish();
}

/** Draws each kind that a query names in the colour that it has everywhere else. */
const kindColours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = kindMarks(view);
    }

    update(update: ViewUpdate): void {
      const before = update.startState.facet(vocabularyFacet);
      if (update.docChanged || before !== update.state.facet(vocabularyFacet)) {
        this.decorations = kindMarks(update.view);
      }
    }
  },
  { decorations: ({ decorations }) => decorations },
);

/** Cypher as a language of the editor. */
export const cypher = new LanguageSupport(cypherLanguage, [
  // Drawn inside what the highlighter draws, whose colour would otherwise win.
  Prec.highest(kindColours),
]);
