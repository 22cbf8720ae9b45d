import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { ComparisonDocument, type ComparisonQuery } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { useOntology } from "../../api/useOntology.ts";
import { agreementKind } from "../../exploration/agreementTies.ts";
import type { ComparisonInquiry } from "../../exploration/inquiry.ts";
import { explorationStore } from "../../exploration/store.ts";
import { useFacts } from "../../exploration/useFacts.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { Busy } from "../../ui/Busy.tsx";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { addressOf } from "../../ui/useWorkspaceAddress.ts";
import { graphqlQuery } from "../../workbench/graphqlQuery.ts";
import { AskedButton } from "../asked/AskedButton.tsx";
import { AddThese } from "./AddThese.tsx";
import { ComparedList } from "./ComparedList.tsx";
import { mostListed, Rest, usualSize } from "./Rest.tsx";
import { useWords } from "./useWords.ts";
import "./shared.css";

type Kind = ComparisonQuery["comparison"]["kinds"][number];

const sides = ["onlyA", "both", "onlyB"] as const;

/** Two entities side by side: what only the one has, what both have, what only the other has. */
export function Comparison({ inquiry }: { readonly inquiry: ComparisonInquiry }) {
  const words = useWords();
  const { a, b, within } = inquiry;
  const [first, setFirst] = useState(usualSize);
  const answer = useQuery({
    queryKey: ["comparison", a, b, within, first],
    queryFn: async ({ signal }) =>
      (await request(ComparisonDocument, { a, b, within, first }, signal)).comparison.kinds,
    placeholderData: (before, query) =>
      query?.queryKey[1] === a && query.queryKey[2] === b ? before : undefined,
  });
  const kinds = answer.data;

  return (
    <>
      <div className="inquiry-tools">
        <label className="compared-within">
          <input
            type="checkbox"
            checked={within}
            onChange={() => explorationStore.getState().ask({ ...inquiry, within: !within })}
          />
          {words.within}
        </label>
        <AskedButton queries={[graphqlQuery(ComparisonDocument, { a, b, within, first })]} />
      </div>
      {answer.error && <RequestFailed error={answer.error} onRetry={() => void answer.refetch()} />}
      {!kinds && !answer.error && <Busy>{words.comparing}</Busy>}
      {kinds && !hasAny(kinds) && (
        <Notice title={words.nothingAtAll} advice={words.nothingAdvice} />
      )}
      {kinds && hasAny(kinds) && (
        <ComparedTable inquiry={inquiry} kinds={kinds} onRest={() => setFirst(mostListed)} />
      )}
    </>
  );
}

function hasAny(kinds: readonly Kind[]): boolean {
  return kinds.some((kind) => sides.some((side) => kind[side].total > 0));
}

interface ComparedTableProps {
  readonly inquiry: ComparisonInquiry;
  readonly kinds: readonly Kind[];
  readonly onRest: () => void;
}

function ComparedTable({ inquiry, kinds, onRest }: ComparedTableProps) {
  const words = useWords();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const subjects = [inquiry.a, inquiry.b];
  const [nameA = inquiry.a, nameB = inquiry.b] = useFacts(subjects).map((entity) =>
    nameIn(language, entity),
  );
  const headings = { onlyA: words.only(nameA), both: words.both, onlyB: words.only(nameB) };
  const totalOf = (side: (typeof sides)[number]): string => {
    const total = kinds.reduce((sum, kind) => sum + kind[side].total, 0);
    return `${total}${kinds.every((kind) => kind[side].exact) ? "" : "+"}`;
  };

  return (
    <table className="compared" aria-label={words.table(nameA, nameB)}>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{words.kind}</span>
          </th>
          {sides.map((side) => (
            <th key={side} scope="col">
              {headings[side]} <small>{totalOf(side)}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((row) => {
          const kind = entityKinds.get(row.kind);
          return (
            <tr key={row.kind}>
              <th scope="row">
                <Mark shape={kind?.shape ?? ""} colour={kindColour(row.kind)} />{" "}
                {nameIn(language, kind ?? { name: row.kind, nameEn: null })}
              </th>
              {sides.map((side) => {
                const { total, exact, entities } = row[side];
                return (
                  <td key={side}>
                    {total === 0 && <span className="compared-none">{words.nothing}</span>}
                    {total > 0 && <ComparedList entities={entities} subjects={subjects} />}
                    <Rest
                      shown={entities.length}
                      total={total}
                      exact={exact}
                      onRest={onRest}
                      elsewhere={
                        row.kind === agreementKind && (
                          <Link href={ledgerOf(subjects)}>{words.ledger}</Link>
                        )
                      }
                    />
                    <AddThese ids={entities.map(({ entity }) => entity.id)} label={words.add} />
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The agreements workspace, filtered to what either of some parties has signed. */
function ledgerOf(parties: readonly string[]): string {
  return addressOf(
    "/agreements",
    new URLSearchParams([...parties.map((id) => ["party", id]), ["match", "any"]]),
  );
}
