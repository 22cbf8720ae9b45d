import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { languageStore, useLanguage } from "../../../i18n/language.ts";
import { announce } from "../../../ui/announce.ts";
import { Button } from "../../../ui/Button.tsx";
import { CheckIcon } from "../../../ui/icons.tsx";
import { addressOf } from "../../../ui/useWorkspaceAddress.ts";
import { openHelp } from "../help/helpStore.ts";
import { exampleAgreement } from "./exampleAgreement.ts";
import { explorationStore } from "../../../exploration/store.ts";
import { endFirstSteps, type FirstStep, firstSteps } from "./firstSteps.ts";
import { useNoticing } from "./useNoticing.ts";
import { en } from "./words.en.ts";
import { zh } from "./words.zh.ts";
import "./firstSteps.css";

interface FirstStepsProps {
  readonly done: ReadonlySet<FirstStep>;
}

/** A strip above the workspace that leads a newcomer through three things worth knowing. */
export function FirstSteps({ done }: FirstStepsProps) {
  const words = useLanguage() === "zh" ? zh : en;
  const next = firstSteps.find((step) => !done.has(step));
  const lead = useLead();
  useNoticing();
  useSaying(done, (step) => words.said(words.steps[step].title));

  return (
    <aside className="first-steps" aria-label={words.label}>
      <ol>
        {firstSteps.map((step, index) => (
          <li
            key={step}
            aria-current={step === next ? "step" : undefined}
            data-done={done.has(step)}
          >
            <span className="first-steps-number">{done.has(step) ? <CheckIcon /> : index + 1}</span>
            <b>{words.steps[step].title}</b>
            {done.has(step) && <span className="unseen">{words.done}</span>}
            {step === next && (
              <span className="first-steps-advice">{words.steps[step].advice}</span>
            )}
          </li>
        ))}
      </ol>
      {next === undefined && <p>{words.finished}</p>}
      <div className="first-steps-actions">
        {next === undefined ? (
          <>
            <Button onPress={() => openHelp("map")}>{words.help}</Button>
            <Button look="main" onPress={endFirstSteps}>
              {words.close}
            </Button>
          </>
        ) : (
          <>
            <Button look="main" onPress={lead[next]}>
              {words.steps[next].lead}
            </Button>
            <Button onPress={endFirstSteps}>{words.skip}</Button>
          </>
        )}
      </div>
    </aside>
  );
}

/** What leads to each step; doing it stays with the user, but for the choice of an agreement. */
function useLead(): Readonly<Record<FirstStep, () => void>> {
  const [path, navigate] = useLocation();
  const to = (workspace: string): void => {
    const { language } = languageStore.getState();
    if (path !== workspace) navigate(addressOf(workspace, new URLSearchParams({ lang: language })));
  };
  return {
    find: () => document.querySelector<HTMLElement>("[data-search]")?.focus(),
    evidence: () => {
      const state = explorationStore.getState();
      const id = exampleAgreement(state);
      to("/");
      if (id !== null) state.select({ of: "entities", ids: [id] });
    },
    lineage: () => to("/lineage"),
  };
}

/** Tells a screen reader of each step that was done while the strip stands. */
function useSaying(done: ReadonlySet<FirstStep>, words: (step: FirstStep) => string): void {
  const known = useRef(done);
  useEffect(() => {
    const [fresh] = [...done].filter((step) => !known.current.has(step));
    known.current = done;
    if (fresh !== undefined) announce(words(fresh));
  }, [done, words]);
}
