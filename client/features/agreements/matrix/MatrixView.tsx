import { useCallback, useMemo } from "react";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import type { Agreement, PartyEntity } from "../agreement.ts";
import type { AgreementsAddress, MatrixRows } from "../filter/address.ts";
import { filterAgreements, noFilter } from "../filter/filter.ts";
import { partyWeight } from "../filter/options.ts";
import { type Hierarchy, levelRank } from "../hierarchy.ts";
import { sortAgreements } from "../ledger/sortAgreements.ts";
import { useLabels } from "../useLabels.ts";
import { useWords } from "../useWords.ts";
import { type AxisItem, closedAtLevel, layAxis } from "./axis.ts";
import { CellPanel } from "./CellPanel.tsx";
import { countedName } from "./countedName.ts";
import { PartyMatrix } from "./PartyMatrix.tsx";
import { RegionMatrix } from "./RegionMatrix.tsx";
import "./matrix.css";

interface MatrixViewProps {
  /** Those that pass the filters. */
  readonly agreements: readonly Agreement[];
  /** All, so that the order of the regions does not change with the filters. */
  readonly all: readonly Agreement[];
  readonly hierarchy: Hierarchy;
  readonly address: AgreementsAddress;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onChange: (changes: Partial<AgreementsAddress>, history?: "push" | "replace") => void;
  readonly onShowInNetwork: (agreements: readonly Agreement[]) => void;
}

/** Two tables of the same agreements: regions with regions, or agreements with their parties. */
export function MatrixView(props: MatrixViewProps) {
  const { agreements, all, hierarchy, address, selected, onSelect, onChange } = props;
  const words = useWords();
  const labels = useLabels();
  const { compare } = labels;
  const { filter, matrixRows, cell } = address;

  const weight = useMemo(() => partyWeight(all, hierarchy), [all, hierarchy]);
  const parties = useMemo(() => {
    const distinct = new Map<string, PartyEntity>();
    for (const party of agreements.flatMap((agreement) => agreement.parties)) {
      if (matrixRows === "agreements" || party.kind === "Region") distinct.set(party.id, party);
    }
    return [...distinct.values()];
  }, [agreements, matrixRows]);
  const closed = useMemo(() => new Set(address.closed), [address.closed]);
  const order = useMemo(
    () => ({ within: filter.within, weight, compareNames: compare }),
    [filter.within, weight, compare],
  );
  const axis = useMemo(
    () => layAxis(parties, hierarchy, { ...order, closed }),
    [parties, hierarchy, order, closed],
  );
  const sorted = useMemo(
    () => sortAgreements(agreements, address.order, labels),
    [agreements, address.order, labels],
  );

  const toggle = useCallback(
    ({ entity, isOpen }: AxisItem) => {
      const others = address.closed.filter((id) => id !== entity.id);
      onChange({ closed: isOpen ? [...others, entity.id] : others });
    },
    [address.closed, onChange],
  );
  const levels = [...new Set(parties.map(({ subkind }) => levelRank(subkind)))];
  const deepest = Math.max(...levels, 1);
  const rollUpTo = (rank: number): void => {
    onChange({ closed: [...closedAtLevel(parties, hierarchy, rank)], cell: null });
  };
  const listed = (shut: ReadonlySet<string>) =>
    layAxis(parties, hierarchy, { ...order, closed: shut }).map(({ entity }) => entity.id);
  const isLevel = (rank: number) =>
    listed(closedAtLevel(parties, hierarchy, rank)).join() === listed(closed).join();
  const level = [0, 1, 4].find(isLevel);

  const ends = cell?.map((id) => axis.find(({ entity }) => entity.id === id));
  const [a, b] = ends ?? [];
  const counted = a && b ? counts(a, b) : [];

  return (
    <div className="matrix">
      <div className="matrix-body">
        <div className="matrix-tools">
          <label>
            {words.matrix.rows}{" "}
            <select
              value={matrixRows}
              onChange={({ target }) => {
                const rows: MatrixRows = target.value === "agreements" ? "agreements" : "regions";
                onChange({ matrixRows: rows, cell: null }, "push");
              }}
            >
              <option value="regions">{words.matrix.regions}</option>
              <option value="agreements">{words.matrix.agreements}</option>
            </select>
          </label>
          <label>
            {words.matrix.level}{" "}
            <select value={level ?? ""} onChange={({ target }) => rollUpTo(Number(target.value))}>
              {level === undefined && <option value="">…</option>}
              {[0, ...(deepest > 1 ? [1] : []), 4].map((rank) => (
                <option key={rank} value={rank}>
                  {words.matrix.levels[rank]}
                </option>
              ))}
            </select>
          </label>
          {matrixRows === "regions" && <span className="remark">{words.matrix.derived}</span>}
        </div>
        {parties.length === 0 ? (
          <Notice title={words.matrix.noParties} advice={words.matrix.noPartiesAdvice}>
            <Button look="main" onPress={() => onChange({ matrixRows: "agreements" }, "push")}>
              {words.matrix.agreements}
            </Button>
          </Notice>
        ) : matrixRows === "regions" ? (
          <RegionMatrix
            agreements={agreements}
            axis={axis}
            onToggle={toggle}
            onOpen={(one, other) => onChange({ cell: [one.entity.id, other.entity.id] }, "push")}
          />
        ) : (
          <PartyMatrix
            agreements={sorted}
            axis={axis}
            selected={selected}
            onToggle={toggle}
            onSelect={onSelect}
          />
        )}
        {matrixRows === "regions" && a && b && counted.length > 0 && (
          <CellPanel
            key={`${a.entity.id}~${b.entity.id}`}
            title={titleOf(a, b)}
            agreements={counted}
            selected={selected}
            onSelect={onSelect}
            onOpenInLedger={() => openInLedger(a, b)}
            onShowInNetwork={() => props.onShowInNetwork(counted)}
            onClose={() => onChange({ cell: null })}
          />
        )}
      </div>
    </div>
  );

  function counts(one: AxisItem, other: AxisItem): readonly Agreement[] {
    return agreements.filter(({ parties: bound }) =>
      [one, other].every(({ reach }) => bound.some(({ id }) => reach.has(id))),
    );
  }

  function titleOf(one: AxisItem, other: AxisItem): string {
    const [name = "", otherName = ""] = [one, other].map((item) =>
      countedName(item, labels, words),
    );
    return one === other
      ? words.matrix.own(name, counted.length)
      : words.matrix.share(name, otherName, counted.length);
  }

  /** The filter that leaves just what the cell counts, where one can say it. */
  function openInLedger(one: AxisItem, other: AxisItem): void {
    const kept = filter.match === "ALL" ? filter.parties : [];
    const countsMembers = [one, other].some(({ reach, entity }) => !isAlone(reach, entity.id));
    const narrowed = {
      ...filter,
      parties: [...new Set([...kept, one.entity.id, other.entity.id])],
      match: noFilter.match,
      within: filter.within || countsMembers,
    };
    const passes = filterAgreements(all, narrowed, hierarchy).length > 0;
    onChange({ view: "ledger", filter: passes ? narrowed : filter, cell: null }, "push");
  }
}

function isAlone(reach: ReadonlySet<string>, id: string): boolean {
  return reach.size === 1 && reach.has(id);
}
