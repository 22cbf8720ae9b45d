import { useEffect } from "react";
import { useLocation, useSearch } from "wouter";
import { agreementKind } from "../../../exploration/agreementTies.ts";
import { useExploration } from "../../../exploration/store.ts";
import { didFirstStep } from "./firstSteps.ts";

/** Notices what the user does, by whatever way: an agreement selected, an arrow of a lineage opened. */
export function useNoticing(): void {
  const [path] = useLocation();
  const address = new URLSearchParams(useSearch());
  const opensStep = path === "/lineage" && address.has("step");
  // The ledger knows its agreements without having told the exploration of them.
  const inLedger = path === "/agreements" && address.has("agreement");
  const hasAgreement = useExploration(
    ({ selection, facts }) =>
      selection.of === "entities" &&
      selection.ids.some((id) => facts.entities.get(id)?.kind === agreementKind),
  );
  useEffect(() => {
    if (hasAgreement || inLedger) didFirstStep("evidence");
  }, [hasAgreement, inLedger]);
  useEffect(() => {
    if (opensStep) didFirstStep("lineage");
  }, [opensStep]);
}
