import { inquiryParameters } from "../exploration/inquiryLink.ts";
import { toLink, selectionParameters } from "../exploration/link.ts";
import { type ExplorationState, explorationStore } from "../exploration/store.ts";
import { viewParameters } from "../exploration/view.ts";
import { languageStore } from "../i18n/language.ts";
import { addressOf } from "../ui/useWorkspaceAddress.ts";

/** The address follows the exploration after this pause, in milliseconds. */
const pause = 300;

/** Whether the screen shows just what an address without parameters would show. */
function isOpening({ history }: ExplorationState): boolean {
  const first = history.steps[0]?.command;
  return history.done === 1 && first?.name === "open" && first.by === "opening";
}

function parametersOf(state: ExplorationState): URLSearchParams {
  if (!isOpening(state)) return toLink(state.exploration, state.selection, state.madeOn);
  return new URLSearchParams(selectionParameters(state.selection));
}

/** Writes the address that shows again what is shown now. */
function write(): void {
  const isNetwork = window.location.pathname === "/";
  const state = explorationStore.getState();
  if (isNetwork && state.history.steps.length === 0) return;
  const now = new URLSearchParams(window.location.search);
  const parameters = isNetwork ? parametersOf(state) : now;
  if (isNetwork && state.inquiry !== null) {
    for (const [name, value] of inquiryParameters(state.inquiry)) parameters.set(name, value);
  }
  if (isNetwork) {
    for (const [name, value] of viewParameters(state.view)) parameters.set(name, value);
  }
  parameters.set("lang", languageStore.getState().language);
  const theme = now.get("theme");
  if (theme !== null) parameters.set("theme", theme);
  const { pathname, search, hash } = window.location;
  const address = `${addressOf(pathname, parameters)}${hash}`;
  if (address !== pathname + search + hash) {
    window.history.replaceState(window.history.state, "", address);
  }
}

/**
 * Keeps the network's address a link to what is shown. Other workspaces write their own
 * parameters; only the language is the same everywhere.
 */
export function followAddress(): void {
  let timer = 0;
  const later = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(write, pause);
  };
  explorationStore.subscribe((state, before) => {
    if (
      state.history !== before.history ||
      state.selection !== before.selection ||
      state.madeOn !== before.madeOn ||
      state.inquiry !== before.inquiry ||
      state.view !== before.view
    ) {
      later();
    }
  });
  languageStore.subscribe(later);
  // Coming back from another workspace: "pushState" is the router's own event.
  for (const event of ["pushState", "popstate"]) window.addEventListener(event, later);
}
