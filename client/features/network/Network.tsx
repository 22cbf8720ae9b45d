import { lazy, type ReactNode, Suspense, useId, useState } from "react";
import { useOntology } from "../../api/useOntology.ts";
import { useCanvas } from "../../canvas/useCanvas.ts";
import { ViewTools } from "../../canvas/ViewTools.tsx";
import type { Point } from "../../exploration/exploration.ts";
import { standsFor } from "../../exploration/groups.ts";
import { explorationStore, nothingSelected, useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { announce } from "../../ui/announce.ts";
import { Button } from "../../ui/Button.tsx";
import { ExpansionFailed } from "./ExpansionFailed.tsx";
import { GroupMenu } from "./group/GroupMenu.tsx";
import { openGroupOr } from "./group/openGroupOr.ts";
import { useLingering } from "../../ui/useLingering.ts";
import { LayoutMenu } from "./layout/LayoutMenu.tsx";
import { useCardSubject } from "./card/useCardSubject.ts";
import { menuAtCursor, type OpenMenu, targetOf } from "./menu/menuTarget.ts";
import { NetworkTools } from "./NetworkTools.tsx";
import type { Shape } from "./shapes/shape.ts";
import { ShapeField } from "./shapes/ShapeField.tsx";
import { ShapeTools } from "./shapes/ShapeTools.tsx";
import { useNameOf } from "./useNameOf.ts";
import { useNetworkKeys } from "./useNetworkKeys.ts";
import { useWords } from "./useWords.ts";
import "./network.css";

/** Loads when it is first opened. */
const NetworkMenu = lazy(async () => ({
  default: (await import("./menu/NetworkMenu.tsx")).NetworkMenu,
}));

/** Loads when the pointer first rests on something. */
const Card = lazy(async () => ({ default: (await import("./card/Card.tsx")).Card }));

/** How long progress stays on the screen at least, in milliseconds. */
const leastProgress = 1500;

interface NetworkProps {
  readonly dark: boolean;
  readonly onExpand: (id: string) => void;
  /** What lies over the map: the legend, and what is to be said where the map is empty. */
  readonly children: ReactNode;
}

/**
 * The network: one tab stop with keys of its own. A proxy stands for the entity at the cursor, so
 * that a screen reader hears where it is while the canvas itself stays a picture.
 */
export function Network({ dark, onExpand: expand, children }: NetworkProps) {
  const onExpand = openGroupOr(expand);
  const text = useText();
  const words = useWords();
  const id = useId();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const { host, canvas, arranging } = useCanvas(explorationStore, dark, {
    onExpand,
    onMenu: (on, at) => setMenu({ target: targetOf(on), at }),
  });
  const progress = useLingering(arranging, leastProgress);
  const sight = useExploration((state) => state.sight);
  const [shape, setShape] = useState<Shape | null>(null);
  const subject = useCardSubject();
  const carded = sight.picture.entities.find(({ id: drawn }) => drawn === subject);
  const draw = (next: Shape | null): void => {
    setShape(next);
    if (next !== null) announce(words.shapes.on);
  };
  const onDrawn = (polygon: readonly Point[], adds: boolean): void => {
    const { selection, select } = explorationStore.getState();
    const before = adds && selection.of === "entities" ? selection.ids : [];
    const inside = canvas.current?.within(polygon) ?? [];
    const found = inside.flatMap((one) => standsFor(sight.picture, one));
    const ids = [...new Set([...before, ...found])];
    select(ids.length > 0 ? { of: "entities", ids } : nothingSelected);
    announce(words.shapes.selected(ids.length));
  };
  const onKeyDown = useNetworkKeys(canvas, onExpand, (cursor) =>
    setMenu(menuAtCursor(cursor, canvas.current)),
  );

  const onFocus = (): void => {
    const { cursor, moveCursor, showCursor, selection } = explorationStore.getState();
    const chosen = selection.of === "entities" ? selection.ids.at(-1) : undefined;
    const { entities, groupOf } = sight.picture;
    const start = groupOf.get(chosen ?? "") ?? chosen ?? cursor;
    moveCursor(entities.some((entity) => entity.id === start) ? start : (entities[0]?.id ?? null));
    showCursor(host.current?.parentElement?.matches(":focus-visible") ?? false);
  };

  return (
    <section className="network" aria-label={text.network.region}>
      {/* The canvas is one widget with keys of its own, which is what the role says. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="network-field"
        role="application"
        // The one tab stop of that widget.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-roledescription={text.network.role}
        aria-label={text.network.application(sight.entities.length, sight.relations.length)}
        aria-describedby={`${id}-help`}
        aria-activedescendant={`${id}-cursor`}
        onKeyDown={(event) => {
          explorationStore.getState().showCursor(true);
          onKeyDown(event);
        }}
        onContextMenu={(event) => event.preventDefault()}
        onFocus={onFocus}
        onBlur={() => explorationStore.getState().showCursor(false)}
        onPointerDown={() => explorationStore.getState().showCursor(false)}
      >
        <CursorProxy id={`${id}-cursor`} cardId={carded && `${id}-card`} />
        <div ref={host} className="network-host" />
      </div>
      {shape !== null && (
        <ShapeField shape={shape} onDrawn={onDrawn} onLeave={() => setShape(null)} />
      )}
      {carded && menu === null && shape === null && (
        <Suspense>
          <Card key={carded.id} id={`${id}-card`} of={carded} canvas={canvas} />
        </Suspense>
      )}
      <p id={`${id}-help`} hidden>
        {text.network.help}
      </p>
      {children}
      <Suspense>
        {menu && <NetworkMenu open={menu} canvas={canvas} onClose={() => setMenu(null)} />}
      </Suspense>
      <ViewTools canvas={canvas}>
        <LayoutMenu />
        <GroupMenu />
        <ShapeTools shape={shape} onChange={draw} />
        <NetworkTools />
      </ViewTools>
      <ExpansionFailed />
      {progress !== null && (
        <p className="network-progress">
          {text.network.arranging(Math.round((arranging ?? 1) * 100))}
          {arranging !== null && (
            <Button onPress={() => canvas.current?.stopArranging()}>{text.network.stop}</Button>
          )}
        </p>
      )}
    </section>
  );
}

interface CursorProxyProps {
  readonly id: string;
  /** The card that says more of it, while there is one. */
  readonly cardId: string | undefined;
}

/** Stands for the entity at the keyboard's cursor, in words. */
function CursorProxy({ id, cardId }: CursorProxyProps) {
  const text = useText();
  const called = useNameOf();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const cursor = useExploration((state) => state.cursor);
  const sight = useExploration((state) => state.sight);
  const { entities } = sight.picture;
  const index = entities.findIndex((one) => one.id === cursor);
  const entity = entities[index];
  const kind = entity && entityKinds.get(entity.kind);

  return (
    <div
      id={id}
      className="unseen"
      role="img"
      aria-describedby={cardId}
      aria-label={
        entity
          ? text.network.describe(
              called(entity),
              nameIn(language, kind ?? { name: entity.kind, nameEn: null }),
              entity.degree,
              index + 1,
              entities.length,
            )
          : text.network.empty
      }
    />
  );
}
