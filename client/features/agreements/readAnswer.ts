import type { AgreementsPageQuery, WholesPageQuery } from "../../api/generated/graphql.ts";
import type { Agreement, PartyEntity } from "./agreement.ts";
import type { PartOf } from "./hierarchy.ts";

/** The agreements of a page of the answer, without the shape that GraphQL gives them. */
export function readAgreements({ agreements }: AgreementsPageQuery): readonly Agreement[] {
  return agreements.nodes.map((node) => ({
    id: node.id,
    subkind: node.subkind,
    name: node.name,
    nameEn: node.nameEn,
    status: node.status,
    openEnded: node.openEnded,
    period: node.period,
    parties: node.parties.map(({ role, entity, relation }) => ({
      ...readParty(entity),
      role,
      confidence: relation.confidence,
    })),
    covers: node.covers.map(({ entity }) => entity),
    passageCount: node.passages.totalCount,
  }));
}

/** What is part of what, from a page of the answer. */
export function readWholes({ relations }: WholesPageQuery): readonly PartOf[] {
  return relations.nodes.map(({ from, to }) => ({ part: readParty(from), whole: readParty(to) }));
}

function readParty({ id, kind, subkind, name, nameEn }: PartyEntity): PartyEntity {
  return { id, kind, subkind, name, nameEn };
}
