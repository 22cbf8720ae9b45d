import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { relationWords } from "../../api/relationWords.ts";
import { useOntology } from "../../api/useOntology.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { collator, nameIn } from "../../i18n/names.ts";
import { EntityMenu } from "../actions/EntityMenu.tsx";
import { Gap } from "./Gap.tsx";
import { useRowMenu } from "./RowMenu.tsx";
import { chooseEntity, chooseRelation, isForSeveral, menuTarget } from "./selectRows.ts";
import { type TreeRow, treeRows } from "./tree.ts";
import { TreeLine } from "./TreeLine.tsx";
import { useRows } from "./useRows.ts";
import { useWords } from "./useWords.ts";
import "./outline.css";
import "./tree.css";

/** The network as a tree: each entity, the kinds of its relations, and whom they lead to. */
export function Tree() {
  const words = useWords();
  const language = useLanguage();
  const ontology = useOntology();
  const sight = useExploration((state) => state.sight);
  const facts = useExploration((state) => state.facts);
  const selection = useExploration((state) => state.selection);
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());

  const nameOf = (id: string): string => {
    const entity = facts.entities.get(id);
    return entity ? nameIn(language, entity) : id;
  };
  const kindWords = (kind: string, way: "OUT" | "IN" | "TIE"): string =>
    way === "TIE" ? words.ties : relationWords(ontology, language, kind, way);
  const lines = useMemo(() => {
    const called = (id: string): string => {
      const entity = facts.entities.get(id);
      return entity ? nameIn(language, entity) : id;
    };
    const kinds = [...ontology.entityKinds.keys()];
    const byName = (a: string, b: string): number => collator.compare(called(a), called(b));
    const entities = sight.entities.toSorted(
      (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || byName(a.id, b.id),
    );
    const relationKinds = [...ontology.relationKinds.keys()];
    return treeRows(sight, entities, open, {
      symmetric: (kind) => ontology.relationKinds.get(kind)?.symmetric ?? false,
      kinds: (a, b) => relationKinds.indexOf(a) - relationKinds.indexOf(b),
      neighbours: byName,
    });
  }, [facts, language, ontology, open, sight]);
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const chosen = selection.of === "entities" ? selection.ids[0] : undefined;
  const rows = useRows(keys, { scroller, body }, chosen);
  const menu = useRowMenu();

  const turn = (key: string, isOpen: boolean): void => {
    const next = new Set(open);
    if (isOpen) next.add(key);
    else next.delete(key);
    setOpen(next);
  };
  const choose = (row: TreeRow, several: boolean): void => {
    if (row.level === 1) chooseEntity(row.entity.id, several);
    else if (row.level === 2) turn(row.key, !open.has(row.key));
    else if (row.relation) chooseRelation(row.relation.id, several);
    else {
      const { select } = explorationStore.getState();
      select({ of: "agreementTie", ends: [row.origin, row.neighbour] });
    }
  };
  const openMenu = (row: TreeRow, beside: Element): void => {
    const id = row.level === 1 ? row.entity.id : row.level === 3 ? row.neighbour : row.parent;
    if (id === null) return;
    const ids = menuTarget("entities", id);
    menu.open((close) => <EntityMenu ids={ids} onClose={close} />, beside);
  };
  /** What stands at the same level under the same line opens together. */
  const openBeside = (row: TreeRow): void => {
    const beside = lines.filter(
      ({ level, parent }) => level === row.level && parent === row.parent,
    );
    setOpen(new Set([...open, ...beside.map(({ key }) => key)]));
  };

  const onKeyDown = (event: KeyboardEvent, row: TreeRow): void => {
    if (rows.walk(event) || event.nativeEvent.isComposing) return;
    const canOpen = row.level < 3;
    const isOpen = open.has(row.key);
    const below = lines[keys.indexOf(row.key) + 1];
    switch (event.key) {
      case "ArrowRight":
        if (canOpen && !isOpen) turn(row.key, true);
        else if (below?.parent === row.key) rows.go(below.key);
        break;
      case "ArrowLeft":
        if (canOpen && isOpen) turn(row.key, false);
        else rows.go(row.parent ?? undefined);
        break;
      case "Enter":
        choose(row, false);
        break;
      case " ":
        choose(row, true);
        break;
      case "*":
        openBeside(row);
        break;
      case "ContextMenu":
        openMenu(row, event.currentTarget);
        break;
      case "F10":
        if (!event.shiftKey) return;
        openMenu(row, event.currentTarget);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div ref={scroller} className="outline">
      {/* A table whose rows open is what the role says; its rows take keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table role="treegrid" aria-label={words.tree} aria-rowcount={lines.length}>
        <tbody ref={body}>
          {rows.drawn.map((index, at) => {
            const row = lines[index];
            if (row === undefined) return null;
            return [
              <Gap key={`before ${row.key}`} height={rows.gaps[at] ?? 0} />,
              <TreeLine
                key={row.key}
                row={row}
                index={index}
                isOpen={open.has(row.key)}
                isStop={rows.stop === row.key}
                selection={selection}
                nameOf={nameOf}
                kindWords={kindWords}
                onTurn={() => turn(row.key, !open.has(row.key))}
                onFocus={() => rows.enter(row.key)}
                onKeyDown={(event) => onKeyDown(event, row)}
                onClick={(event) => choose(row, isForSeveral(event))}
                onMenu={(beside) => openMenu(row, beside)}
              />,
            ];
          })}
          <Gap height={rows.gaps.at(-1) ?? 0} />
        </tbody>
      </table>
      {lines.length === 0 && <p className="outline-none">{words.nothing}</p>}
      {menu.element}
    </div>
  );
}
