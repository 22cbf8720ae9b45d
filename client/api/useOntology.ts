import { useQuery } from "@tanstack/react-query";
import { OntologyDocument, type OntologyQuery } from "./generated/graphql.ts";
import { request } from "./request.ts";

type Listed = OntologyQuery["ontology"];
export type EntityKind = Listed["entityKinds"][number];
export type RelationKind = Listed["relationKinds"][number];
export type Role = Listed["roles"][number];

/** The ontology by id, and what is loaded. */
export interface Ontology {
  readonly entityKinds: ReadonlyMap<string, EntityKind>;
  readonly relationKinds: ReadonlyMap<string, RelationKind>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly dataset: OntologyQuery["dataset"];
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function indexed({ ontology, dataset }: OntologyQuery): Ontology {
  return {
    entityKinds: byId(ontology.entityKinds),
    relationKinds: byId(ontology.relationKinds),
    roles: byId(ontology.roles),
    dataset,
  };
}

/** Asks for the ontology once; every part of the page shares the answer. */
export function useOntologyQuery() {
  return useQuery({
    queryKey: ["ontology"],
    queryFn: ({ signal }) => request(OntologyDocument, {}, signal),
    select: indexed,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

const none: Ontology = {
  entityKinds: new Map(),
  relationKinds: new Map(),
  roles: new Map(),
  dataset: {
    __typename: "Dataset",
    id: "",
    title: "",
    titleEn: null,
    version: "",
    entityCount: 0,
    relationCount: 0,
    passageCount: 0,
  },
};

/** The ontology, empty until it has come: the shell stands before the first answer. */
export function useOntology(): Ontology {
  return useOntologyQuery().data ?? none;
}
