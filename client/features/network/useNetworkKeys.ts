import { type KeyboardEvent, type RefObject, useRef } from "react";
import { relationWords } from "../../api/relationWords.ts";
import { useOntology } from "../../api/useOntology.ts";
import type { NetworkCanvas } from "../../canvas/networkCanvas.ts";
import type { Direction } from "../../canvas/directions.ts";
import { actionOf, type KeyAction } from "../../canvas/keys.ts";
import { pathsBetween } from "../../exploration/inquiry.ts";
import { standsFor } from "../../exploration/groups.ts";
import { explorationStore, nothingSelected } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { useText } from "../../i18n/text.ts";
import { announce } from "../../ui/announce.ts";
import { takeAway } from "../actions/takeAway.ts";
import { useWords } from "../actions/useWords.ts";
import { useNameOf } from "./useNameOf.ts";
import { type Way, waysFrom } from "./waysFrom.ts";

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const zoomStep = 1.25;

/** What the keys do while the network has the focus, as the key table names it. */
export function useNetworkKeys(
  canvas: RefObject<NetworkCanvas | null>,
  onExpand: (id: string) => void,
  onMenu: (cursor: string | null) => void,
): (event: KeyboardEvent) => void {
  const text = useText();
  const words = useWords();
  const language = useLanguage();
  const ontology = useOntology();
  /** Which line of the entity at the cursor was followed last, and where it leads. */
  const followed = useRef({ of: "", index: -1, to: "" });

  const wayWords = (way: Way, name: string, index: number, of: number): string => {
    if (way.relation === null) return text.network.followTie(way.agreements, name, index, of);
    const direction = way.relation.to === way.other ? "OUT" : "IN";
    const { kind } = way.relation;
    const along = relationWords(ontology, language, kind, direction);
    return text.network.follow(along, name, index, of);
  };

  const called = useNameOf();

  const go = (id: string | null): void => {
    if (id === null) {
      announce(text.network.nowhere);
      return;
    }
    explorationStore.getState().moveCursor(id);
    canvas.current?.reveal(id);
  };

  const follow = (cursor: string, step: 1 | -1): void => {
    const { sight, select } = explorationStore.getState();
    const before = step === 1 ? -1 : 0;
    const last = followed.current.of === cursor ? followed.current.index : before;
    const ways = waysFrom(sight, cursor);
    const index = (last + step + ways.length) % Math.max(1, ways.length);
    const way = ways[index];
    const other = sight.picture.entities.find(({ id }) => id === way?.other);
    if (!way || !other) {
      announce(text.network.nowhere);
      return;
    }
    followed.current = { of: cursor, index, to: other.id };
    select(way.selection);
    announce(wayWords(way, called(other), index + 1, ways.length));
    canvas.current?.reveal(other.id);
  };

  const act = (action: KeyAction, key: string, cursor: string | null): boolean => {
    const { run, ask, select, toggleSelected, selection, sight } = explorationStore.getState();
    const view = canvas.current;
    switch (action) {
      case "walk":
        if (cursor) go(view?.towards(cursor, directions[key] ?? "right") ?? null);
        return true;
      case "follow":
        if (cursor) follow(cursor, key === "]" ? 1 : -1);
        return true;
      case "inspect": {
        const isOnLine = selection.of === "relations" || selection.of === "agreementTie";
        // After a walk along a line, Enter goes to its other end.
        const to = isOnLine && followed.current.of === cursor ? followed.current.to : cursor;
        if (to === null) return true;
        if (to !== cursor) go(to);
        select({ of: "entities", ids: standsFor(sight.picture, to) });
        return true;
      }
      case "select":
        if (cursor) toggleSelected(cursor);
        return true;
      case "selectAll":
        if (sight.entities.length > 0) {
          select({ of: "entities", ids: sight.entities.map(({ id }) => id) });
        }
        return true;
      case "paths": {
        const [from, to, third] = selection.of === "entities" ? selection.ids : [];
        if (from === undefined || to === undefined || third !== undefined) {
          announce(text.actions.needsTwo);
        } else ask(pathsBetween(from, to));
        return true;
      }
      case "expand":
        if (cursor) onExpand(cursor);
        return true;
      case "hide": {
        const ids = idsToTake(cursor);
        if (ids.length === 0) return true;
        takeAway("hide", ids);
        announce(text.actions.hiddenNow(ids.length));
        return true;
      }
      case "remove": {
        const ids = idsToTake(cursor);
        if (ids.length === 0) return true;
        takeAway("remove", ids);
        announce(words.removedNow(ids.length));
        return true;
      }
      case "menu":
        onMenu(cursor);
        return true;
      case "showAll":
        run({ name: "showAll" });
        announce(text.actions.allShown);
        return true;
      case "fit":
        view?.fit();
        return true;
      case "fitSelection":
        view?.fit(selection.of === "entities" ? selection.ids : undefined);
        return true;
      case "fullScreen":
        void toggleFullScreen();
        return true;
      case "zoomIn":
        view?.zoomBy(zoomStep);
        return true;
      case "zoomOut":
        view?.zoomBy(1 / zoomStep);
        return true;
      case "zoomReset":
        view?.zoomTo(1);
        return true;
      case "centre":
        if (cursor) view?.centre(cursor);
        return true;
      case "clear":
        select(nothingSelected);
        return true;
      case "legend":
        document.querySelector<HTMLElement>(".legend button")?.focus();
        return true;
      case "search":
      case "export":
      case "undo":
      case "redo":
      case "help":
        return false;
      default:
        return action satisfies never;
    }
  };

  return (event) => {
    const binding = actionOf(event.nativeEvent);
    if (!binding) return;
    const { cursor, sight } = explorationStore.getState();
    const { entities } = sight.picture;
    const isShown = entities.some(({ id }) => id === cursor);
    if (act(binding.action, event.key, isShown ? cursor : (entities[0]?.id ?? null))) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}

/** The whole page, since menus and notes stand beside the network and not within it. */
async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}

/** What is hidden or removed: the selection, else whatever the cursor is at stands for. */
function idsToTake(cursor: string | null): readonly string[] {
  const { selection, sight } = explorationStore.getState();
  if (selection.of === "entities") return selection.ids;
  return cursor === null ? [] : standsFor(sight.picture, cursor);
}
