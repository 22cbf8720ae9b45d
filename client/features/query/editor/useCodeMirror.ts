import {
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, indentOnInput } from "@codemirror/language";
import { type Diagnostic, forceLinting, linter, lintKeymap } from "@codemirror/lint";
import { Annotation, Compartment, EditorState, type Extension, Prec } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { Hint, LiveHint } from "./hint.ts";
import { editorTheme } from "./theme.ts";

/** What every editor of the workbench is told and tells. */
export interface EditorProps {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  /** Walks to an older (-1) or newer (1) query. */
  readonly onWalk: (step: 1 | -1) => void;
  /** Must be the same function at each call. */
  readonly onHints: (hints: readonly LiveHint[]) => void;
  /** CodeMirror's own words in the user's language. */
  readonly phrases: Readonly<Record<string, string>>;
}

interface Language {
  /** The mode, its completion and what they know of the graph. */
  readonly extensions: Extension;
  /** What there is to say of a text. */
  readonly check: (text: string) => readonly Hint[];
}

/** Long enough that a word which is being typed is not called wrong, in milliseconds. */
const checkPause = 400;
const fromOutside = Annotation.define<boolean>();

/** Owns one CodeMirror in an element: made once, then told what changes. */
export function useCodeMirror(
  props: EditorProps,
  { extensions, check }: Language,
): RefObject<HTMLDivElement | null> {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const [parts] = useState(() => ({
    language: new Compartment(),
    checks: new Compartment(),
    words: new Compartment(),
  }));
  const onChange = useEffectEvent(props.onChange);
  const onRun = useEffectEvent(props.onRun);
  const onWalk = useEffectEvent(props.onWalk);
  const runFrom = useEffectEvent((editor: EditorView) => {
    // The list may still be on its way, and would cover the answer.
    closeCompletion(editor);
    onRun();
  });

  const { label, placeholder: example, phrases, onHints } = props;
  const checks = useMemo(() => checking(check, onHints), [check, onHints]);
  const words = useMemo(
    () => [
      EditorState.phrases.of(phrases),
      placeholder(example),
      EditorView.contentAttributes.of({ "aria-label": label }),
    ],
    [label, example, phrases],
  );
  const make = useEffectEvent(
    (parent: HTMLElement) =>
      new EditorView({
        parent,
        doc: props.text,
        extensions: [
          Prec.highest(
            keymap.of([
              { key: "Mod-Enter", run: (editor) => did(() => runFrom(editor)) },
              { key: "Ctrl-ArrowUp", run: () => did(() => onWalk(-1)) },
              { key: "Ctrl-ArrowDown", run: () => did(() => onWalk(1)) },
            ]),
          ),
          lineNumbers(),
          highlightActiveLine(),
          highlightActiveLineGutter(),
          history(),
          drawSelection(),
          indentOnInput(),
          bracketMatching(),
          closeBrackets(),
          EditorView.lineWrapping,
          keymap.of([
            ...closeBracketsKeymap,
            ...completionKeymap,
            ...lintKeymap,
            ...historyKeymap,
            ...defaultKeymap,
          ]),
          EditorView.updateListener.of((update) => {
            const isOurs = update.transactions.some((one) => one.annotation(fromOutside));
            if (update.docChanged && !isOurs) onChange(update.state.doc.toString());
          }),
          editorTheme,
          parts.language.of(extensions),
          parts.checks.of(checks),
          parts.words.of(words),
        ],
      }),
  );

  useEffect(() => {
    if (host.current === null) return undefined;
    const made = make(host.current);
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (editor === null || editor.state.doc.toString() === props.text) return;
    editor.dispatch({
      changes: { from: 0, to: editor.state.doc.length, insert: props.text },
      selection: { anchor: 0 },
      annotations: fromOutside.of(true),
    });
  }, [props.text]);

  useEffect(() => {
    view.current?.dispatch({ effects: parts.language.reconfigure(extensions) });
  }, [parts, extensions]);

  useEffect(() => {
    view.current?.dispatch({ effects: parts.words.reconfigure(words) });
  }, [parts, words]);

  useEffect(() => {
    if (view.current === null) return;
    view.current.dispatch({ effects: parts.checks.reconfigure(checks) });
    // What there is to say has changed, not the text: there is no typing to wait for.
    forceLinting(view.current);
  }, [parts, checks]);

  return host;
}

/** Looks at the text whenever the typing pauses. */
function checking(check: Language["check"], onHints: EditorProps["onHints"]): Extension {
  return linter(
    (editor) => {
      const hints = check(editor.state.doc.toString());
      onHints(hints.map((hint) => alive(hint, editor)));
      return hints.map(toDiagnostic);
    },
    { delay: checkPause },
  );
}

function toDiagnostic(hint: Hint): Diagnostic {
  const { from, to, severity, message, instead } = hint;
  const actions =
    instead === null
      ? []
      : [{ name: instead, apply: (editor: EditorView) => replace(editor, hint) }];
  return { from, to, severity, message, actions };
}

function did(act: () => void): boolean {
  act();
  return true;
}

function replace(editor: EditorView, { from, to, instead }: Hint): void {
  editor.dispatch({ changes: { from, to, insert: instead ?? "" }, userEvent: "input.hint" });
  editor.focus();
}

function alive(hint: Hint, editor: EditorView): LiveHint {
  const line = editor.state.doc.lineAt(hint.from);
  return {
    ...hint,
    line: line.number,
    column: hint.from - line.from + 1,
    goThere() {
      editor.dispatch({ selection: { anchor: hint.from, head: hint.to }, scrollIntoView: true });
      editor.focus();
    },
    apply: () => replace(editor, hint),
  };
}
