import { useEffect } from "react";
import { Bench } from "./bench/Bench.tsx";
import { benchStore, isBare } from "./bench/benchStore.ts";
import { useBenchLink } from "./bench/useBenchLink.ts";
import { takeUp, useQuestions } from "./gallery/useQuestions.ts";
import { Side } from "./side/Side.tsx";
import "./query.css";

/** The Query workspace: questions beside a workbench on which the first of them lies ready. */
export function QueryWorkspace({ dark }: { readonly dark: boolean }) {
  useBenchLink();
  const { data: questions } = useQuestions();
  useEffect(() => {
    const [first] = questions ?? [];
    if (first && isBare(benchStore.getState())) takeUp(first);
  }, [questions]);
  return (
    <div className="query">
      <Side />
      <Bench dark={dark} />
    </div>
  );
}
