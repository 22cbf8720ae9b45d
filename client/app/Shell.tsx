import { lazy, Suspense } from "react";
import { Route, Switch, useLocation } from "wouter";
import { useOntology } from "../api/useOntology.ts";
import type { EntityFact } from "../exploration/facts.ts";
import { explorationStore, nothingSelected, useExploration } from "../exploration/store.ts";
import { AgreementsLink } from "../features/agreements/AgreementsLink.tsx";
import { DropTarget } from "../features/document/DropTarget.tsx";
import { EntityActions } from "../features/expand/EntityActions.tsx";
import { openExport, useExportIsOpen } from "../features/export/exportDialogStore.ts";
import { Inspector } from "../features/inspector/Inspector.tsx";
import { didFirstStep, useFirstSteps } from "../features/guide/first/firstSteps.ts";
import { useHelpPart } from "../features/guide/help/helpStore.ts";
import { LineageLink } from "../features/lineage/LineageLink.tsx";
import { useAdd } from "../features/network/useAdd.ts";
import { StatusLine } from "../features/status/StatusLine.tsx";
import { useIndexPlace } from "./useIndexPlace.ts";
import { useText } from "../i18n/text.ts";
import { Announcer } from "../ui/Announcer.tsx";
import { Busy } from "../ui/Busy.tsx";
import { KindColours } from "./KindColours.tsx";
import { NotFound } from "./NotFound.tsx";
import { PageKeys } from "./PageKeys.tsx";
import { Panel } from "./Panel.tsx";
import { Rail } from "./Rail.tsx";
import { TopBar } from "./TopBar.tsx";
import { workspaces } from "./workspaces.ts";

const Lower = lazy(async () => ({ default: (await import("./Lower.tsx")).Lower }));
const ExportDialog = lazy(async () => ({
  default: (await import("../features/export/ExportDialog.tsx")).ExportDialog,
}));

const HelpDialog = lazy(async () => ({
  default: (await import("../features/guide/help/HelpDialog.tsx")).HelpDialog,
}));

const FirstSteps = lazy(async () => ({
  default: (await import("../features/guide/first/FirstSteps.tsx")).FirstSteps,
}));

function InspectorActions({ entity }: { readonly entity: EntityFact }) {
  return (
    <>
      <EntityActions entity={entity} />
      <AgreementsLink entity={entity} />
      <LineageLink entity={entity} />
    </>
  );
}

/** The frame round every workspace: rail, search, inspector and status line. */
export function Shell() {
  const text = useText();
  const [path] = useLocation();
  const exports = useExportIsOpen();
  const help = useHelpPart();
  const firstSteps = useFirstSteps();
  const add = useAdd();
  const hasSelection = useExploration(({ selection }) => selection.of !== "nothing");
  const { dataset } = useOntology();
  const indexPlace = useIndexPlace();
  const workspace = workspaces.find((one) => one.path === path);
  const inspector = workspace?.inspector ?? "never";
  const hasSide = inspector === "always" || (inspector === "selection" && hasSelection);

  const choose = (ids: readonly string[], called: string): void => {
    didFirstStep("find");
    if (workspace?.id === "explore") add(ids, called);
    else explorationStore.getState().select({ of: "entities", ids });
  };

  return (
    <div className="shell" data-side={hasSide} data-workspace={workspace?.id}>
      <a className="skip" href="#workspace">
        {text.workspaces.skip}
      </a>
      <Rail />
      <TopBar onChoose={choose} />
      {firstSteps && (
        <Suspense>
          <FirstSteps done={firstSteps} />
        </Suspense>
      )}
      <main id="workspace" className="workspace" tabIndex={-1}>
        <Panel of={path}>
          <Suspense fallback={<Busy>{text.shell.loading}</Busy>}>
            <Switch>
              {workspaces.map(({ id, path: at, Screen }) => (
                <Route key={id} path={at}>
                  <Screen />
                </Route>
              ))}
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </Panel>
      </main>
      {hasSide && (
        <div className="side">
          <Panel of={path}>
            <Inspector
              Actions={InspectorActions}
              onClose={() => explorationStore.getState().select(nothingSelected)}
            />
          </Panel>
          {workspace?.id === "explore" && indexPlace === "side" && (
            <Panel of={path}>
              <Suspense fallback={<section className="lower" />}>
                <Lower />
              </Suspense>
            </Panel>
          )}
        </div>
      )}
      <StatusLine version={dataset.version} />
      <PageKeys />
      <KindColours />
      {exports && (
        <Suspense>
          <ExportDialog onClose={() => openExport(false)} />
        </Suspense>
      )}
      {help && (
        <Suspense>
          <HelpDialog part={help} />
        </Suspense>
      )}
      <DropTarget />
      <Announcer />
    </div>
  );
}
