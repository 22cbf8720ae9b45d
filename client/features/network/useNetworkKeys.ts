import { type KeyboardEvent, type RefObject, useRef } from "react";
import { useOntology } from "../../api/useOntology.ts";
import type { NetworkCanvas } from "../../canvas/createCanvas.ts";
import type { Direction } from "../../canvas/directions.ts";
import { actionOf, type KeyAction } from "../../canvas/keys.ts";
import { explorationStore, nothingSelected } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { inLanguage, nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { announce } from "../../ui/announce.ts";

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
): (event: KeyboardEvent) => void {
  const text = useText();
  const language = useLanguage();
  const { relationKinds } = useOntology();
  /** Which relation of the entity at the cursor was followed last. */
  const followed = useRef({ of: "", index: -1 });

  const go = (id: string | null): void => {
    if (id === null) {
      announce(text.network.nowhere);
      return;
    }
    explorationStore.getState().moveCursor(id);
    canvas.current?.reveal(id);
  };

  const follow = (cursor: string, step: 1 | -1): void => {
    const { sight, facts } = explorationStore.getState();
    const from =
      followed.current.of === cursor
        ? followed.current
        : { of: cursor, index: step === 1 ? -1 : 0 };
    const relations = sight.relations.filter((one) => one.from === from.of || one.to === from.of);
    if (relations.length === 0) {
      announce(text.network.nowhere);
      return;
    }
    const index = (from.index + step + relations.length) % relations.length;
    followed.current = { of: from.of, index };
    const relation = relations[index];
    const otherId = relation?.from === from.of ? relation.to : relation?.from;
    const other = facts.entities.get(otherId ?? "");
    if (!relation || !other) return;
    const kind = relationKinds.get(relation.kind);
    const outward = relation.from === from.of;
    const words = kind
      ? outward
        ? inLanguage(language, kind.name, kind.nameEn).text
        : inLanguage(language, kind.inverseName, kind.inverseNameEn).text
      : relation.kind;
    explorationStore.getState().select({ of: "relations", ids: [relation.id] });
    announce(text.network.follow(words, nameIn(language, other), index + 1, relations.length));
    canvas.current?.reveal(other.id);
  };

  const act = (action: KeyAction, key: string, cursor: string | null): boolean => {
    const { run, select, toggleSelected, selection, facts } = explorationStore.getState();
    const view = canvas.current;
    switch (action) {
      case "walk":
        if (cursor) go(view?.towards(cursor, directions[key] ?? "right") ?? null);
        return true;
      case "follow":
        if (cursor) follow(cursor, key === "]" ? 1 : -1);
        return true;
      case "inspect": {
        const relation =
          selection.of === "relations" ? facts.relations.get(selection.ids[0] ?? "") : undefined;
        // After a walk along a relation, Enter goes to its other end.
        if (relation && cursor && followed.current.of === cursor) {
          const other = relation.from === cursor ? relation.to : relation.from;
          go(other);
          select({ of: "entities", ids: [other] });
        } else if (cursor) select({ of: "entities", ids: [cursor] });
        return true;
      }
      case "select":
        if (cursor) toggleSelected(cursor);
        return true;
      case "expand":
        if (cursor) onExpand(cursor);
        return true;
      case "hide": {
        const ids = selection.of === "entities" ? selection.ids : cursor ? [cursor] : [];
        if (ids.length === 0) return true;
        run({ name: "hide", ids });
        select(nothingSelected);
        announce(text.actions.hiddenNow(ids.length));
        return true;
      }
      case "showAll":
        run({ name: "showAll" });
        announce(text.actions.allShown);
        return true;
      case "fit":
        view?.fit();
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
    const isShown = sight.entities.some(({ id }) => id === cursor);
    if (act(binding.action, event.key, isShown ? cursor : (sight.entities[0]?.id ?? null))) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}
