import { inquiryParameters } from "../exploration/inquiryLink.ts";
import { toLink, selectionParameters } from "../exploration/link.ts";
import { holdsLink, placeLink } from "../exploration/linkAddress.ts";
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

function linkTo(state: ExplorationState): URLSearchParams {
  const { exploration, selection, madeOn, inquiry, view } = state;
  const link = isOpening(state)
    ? new URLSearchParams(selectionParameters(selection))
    : toLink(exploration, selection, madeOn);
  const rest = [...(inquiry ? inquiryParameters(inquiry) : []), ...viewParameters(view)];
  for (const [name, value] of rest) link.set(name, value);
  return link;
}

/** Writes the address that shows again what is shown now. */
function write(): void {
  const isNetwork = window.location.pathname === "/";
  const state = explorationStore.getState();
  if (isNetwork && state.history.steps.length === 0) return;
  const { pathname, search, hash } = window.location;
  const now = new URLSearchParams(search);
  const page = new URLSearchParams({ lang: languageStore.getState().language });
  const theme = now.get("theme");
  if (theme !== null) page.set("theme", theme);
  let address: string;
  if (isNetwork) {
    const placed = placeLink({ link: linkTo(state), page });
    const place = holdsLink(hash) ? "" : hash;
    address = `${addressOf(pathname, placed.query)}${placed.hash || place}`;
  } else {
    for (const [name, value] of page) now.set(name, value);
    address = `${addressOf(pathname, now)}${hash}`;
  }
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
  // A link that differs after `#` alone is no other page to the browser: it would open nothing.
  window.addEventListener("hashchange", () => {
    window.clearTimeout(timer);
    if (holdsLink(window.location.hash)) window.location.reload();
  });
}
