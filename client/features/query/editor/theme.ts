import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const mono = 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace';

const frame = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "transparent", fontSize: "13px" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: `${mono}, "PingFang SC", "Noto Sans CJK SC"`,
    lineHeight: "1.5",
  },
  ".cm-content": { padding: "8px 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 14px 0 10px" },
  ".cm-gutters": {
    backgroundColor: "transparent",
    color: "var(--ink-2)",
    border: "0",
    paddingLeft: "10px",
  },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--wash) 60%, transparent)" },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--seal)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { backgroundColor: "color-mix(in srgb, var(--seal) 20%, transparent)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--hair)", outline: "none" },
  ".cm-placeholder": { color: "var(--ink-2)" },
  ".cm-tooltip": {
    backgroundColor: "var(--sheet)",
    border: "1px solid var(--line)",
    borderRadius: "4px",
    boxShadow: "0 6px 24px rgb(0 0 0 / 0.12)",
    color: "var(--ink)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: mono, maxHeight: "18em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    padding: "3px 10px",
    display: "flex",
    gap: "1.5em",
    alignItems: "baseline",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "var(--wash)",
    color: "var(--ink)",
    boxShadow: "inset 2px 0 0 var(--seal)",
  },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-completionDetail": {
    fontFamily: "var(--sans)",
    fontStyle: "normal",
    fontSize: "12px",
    color: "var(--ink-2)",
    marginLeft: "auto",
  },
  ".cm-completionInfo": { fontFamily: "var(--sans)", fontSize: "12.5px", maxWidth: "26em" },
  ".cm-diagnostic": { borderLeft: "0", padding: "6px 10px", fontFamily: "var(--sans)" },
  ".cm-diagnosticAction": {
    color: "var(--seal)",
    background: "none",
    font: "inherit",
    fontWeight: "600",
    padding: "2px 4px",
  },
  ".cm-lintRange": { backgroundImage: "none", textDecoration: "underline wavy 1px" },
  ".cm-lintRange-error, .cm-lintRange-warning": { textDecorationColor: "var(--seal)" },
  ".cm-lintRange-error": { backgroundColor: "color-mix(in srgb, var(--seal) 12%, transparent)" },
});

/** The colours of the languages' own words; kinds are drawn in the colours of the network. */
const words = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword], color: "var(--ink)", fontWeight: "700" },
  { tag: [tags.function(tags.variableName)], color: "var(--code-function)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--code-text)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-number)" },
  { tag: [tags.special(tags.variableName), tags.attributeName], color: "var(--code-blank)" },
  { tag: [tags.comment, tags.lineComment], color: "var(--ink-2)", fontStyle: "italic" },
  { tag: [tags.propertyName, tags.variableName, tags.typeName], color: "var(--ink)" },
  { tag: [tags.punctuation, tags.operator, tags.bracket], color: "var(--ink-2)" },
]);

/** How every editor of the workbench looks; its colours follow the page's theme by themselves. */
export const editorTheme = [frame, syntaxHighlighting(words)];
