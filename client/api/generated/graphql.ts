// Written by `npm run codegen` from the SDL; change that instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What the operator supplied of a source. */
export type Attachment =
  /** No file. */
  | 'NONE'
  /** The very file that the locators point into. */
  | 'MATCHES'
  /** A file with another content: its words may lie elsewhere, so nothing is quoted. */
  | 'DIFFERS';

/** What a question is about. */
export type QuestionGroup =
  /** Agreements and regions. */
  | 'AGREEMENTS'
  /** Where mechanisms come from and what they become. */
  | 'LINEAGE'
  /** Platforms, mechanisms and projects, and who takes part in them. */
  | 'PLATFORMS'
  /** What the facts rest on, and what the sources do not say. */
  | 'EVIDENCE';

/** How a parameter is asked for, and so what its value is. */
export type QuestionInput =
  /** One entity: its id. */
  | 'ENTITY'
  /** Several entities: a list of their ids. */
  | 'ENTITIES'
  /** A whole number. */
  | 'INTEGER'
  /** A text. */
  | 'TEXT'
  /** One of `choices`: its value. */
  | 'CHOICE';

/** Which way a relation points, seen from an entity. */
export type Direction =
  /** Towards the entity. */
  | 'IN'
  /** Away from the entity. */
  | 'OUT'
  /** Either way. Relations of a symmetric kind always count as BOTH. */
  | 'BOTH';

/** How well its passages bear a relation out. */
export type Confidence =
  /** The passage says it. */
  | 'EXPLICIT'
  /** It follows from the passage. */
  | 'IMPLIED'
  /** Common knowledge that the source takes for granted; the basis stands in the relation's note. */
  | 'BACKGROUND';

/** How far a thing has come. */
export type Modality =
  /** Under study. */
  | 'STUDIED'
  /** Decided on, not begun. */
  | 'PLANNED'
  /** Begun. */
  | 'STARTED'
  /** Under way. */
  | 'ONGOING'
  /** Completed. */
  | 'DONE'
  /** In force or in operation, without an end. */
  | 'STANDING'
  /** Advised by somebody, not decided. */
  | 'RECOMMENDED';

/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | 'SCALAR'
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | 'OBJECT'
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | 'INTERFACE'
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | 'UNION'
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | 'ENUM'
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | 'INPUT_OBJECT'
  /** Indicates this type is a list. `ofType` is a valid field. */
  | 'LIST'
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | 'NON_NULL';

/** A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies. */
export type __DirectiveLocation =
  /** Location adjacent to a query operation. */
  | 'QUERY'
  /** Location adjacent to a mutation operation. */
  | 'MUTATION'
  /** Location adjacent to a subscription operation. */
  | 'SUBSCRIPTION'
  /** Location adjacent to a field. */
  | 'FIELD'
  /** Location adjacent to a fragment definition. */
  | 'FRAGMENT_DEFINITION'
  /** Location adjacent to a fragment spread. */
  | 'FRAGMENT_SPREAD'
  /** Location adjacent to an inline fragment. */
  | 'INLINE_FRAGMENT'
  /** Location adjacent to a variable definition. */
  | 'VARIABLE_DEFINITION'
  /** Location adjacent to a schema definition. */
  | 'SCHEMA'
  /** Location adjacent to a scalar definition. */
  | 'SCALAR'
  /** Location adjacent to an object type definition. */
  | 'OBJECT'
  /** Location adjacent to a field definition. */
  | 'FIELD_DEFINITION'
  /** Location adjacent to an argument definition. */
  | 'ARGUMENT_DEFINITION'
  /** Location adjacent to an interface definition. */
  | 'INTERFACE'
  /** Location adjacent to a union definition. */
  | 'UNION'
  /** Location adjacent to an enum definition. */
  | 'ENUM'
  /** Location adjacent to an enum value definition. */
  | 'ENUM_VALUE'
  /** Location adjacent to an input object type definition. */
  | 'INPUT_OBJECT'
  /** Location adjacent to an input object field definition. */
  | 'INPUT_FIELD_DEFINITION'
  /** Location adjacent to a directive definition. */
  | 'DIRECTIVE_DEFINITION';

export type ConnectingQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ConnectingQuery = { readonly __typename: 'Query', readonly connecting: { readonly __typename: 'Subgraph', readonly entities: ReadonlyArray<
      | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly regions: ReadonlyArray<{ readonly __typename: 'Region', readonly id: string }>, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly regions: ReadonlyArray<{ readonly __typename: 'Region', readonly id: string }>, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly regions: ReadonlyArray<{ readonly __typename: 'Region', readonly id: string }>, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly regions: ReadonlyArray<{ readonly __typename: 'Region', readonly id: string }>, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly regions: ReadonlyArray<{ readonly __typename: 'Region', readonly id: string }>, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    >, readonly relations: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Platform', readonly id: string }
        | { readonly __typename: 'Thing', readonly id: string }
        | { readonly __typename: 'Mechanism', readonly id: string }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Platform', readonly id: string }
        | { readonly __typename: 'Thing', readonly id: string }
        | { readonly __typename: 'Mechanism', readonly id: string }
      , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }> } };

type EntityFact_Agreement_Fragment = { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null };

type EntityFact_Region_Fragment = { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null };

type EntityFact_Platform_Fragment = { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null };

type EntityFact_Thing_Fragment = { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null };

type EntityFact_Mechanism_Fragment = { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null };

export type EntityFactFragment =
  | EntityFact_Agreement_Fragment
  | EntityFact_Region_Fragment
  | EntityFact_Platform_Fragment
  | EntityFact_Thing_Fragment
  | EntityFact_Mechanism_Fragment
;

export type RelationFactFragment = { readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly from:
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Region', readonly id: string }
    | { readonly __typename: 'Platform', readonly id: string }
    | { readonly __typename: 'Thing', readonly id: string }
    | { readonly __typename: 'Mechanism', readonly id: string }
  , readonly to:
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Region', readonly id: string }
    | { readonly __typename: 'Platform', readonly id: string }
    | { readonly __typename: 'Thing', readonly id: string }
    | { readonly __typename: 'Mechanism', readonly id: string }
  , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null };

export type NameMatchesQueryVariables = Exact<{
  text: string;
  kinds: ReadonlyArray<string> | string;
}>;


export type NameMatchesQuery = { readonly __typename: 'Query', readonly search: { readonly __typename: 'SearchResult', readonly hits: ReadonlyArray<{ readonly __typename: 'SearchHit', readonly entity:
        | { readonly __typename: 'Agreement', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Platform', readonly id: string }
        | { readonly __typename: 'Thing', readonly id: string }
        | { readonly __typename: 'Mechanism', readonly id: string }
       }> } };

export type OntologyQueryVariables = Exact<{ [key: string]: never; }>;


export type OntologyQuery = { readonly __typename: 'Query', readonly ontology: { readonly __typename: 'Ontology', readonly entityKinds: ReadonlyArray<{ readonly __typename: 'EntityKind', readonly id: string, readonly name: string, readonly nameEn: string, readonly colour: string, readonly colourDark: string, readonly shape: string, readonly count: number, readonly subkinds: ReadonlyArray<{ readonly __typename: 'Subkind', readonly id: string, readonly name: string, readonly nameEn: string }> }>, readonly relationKinds: ReadonlyArray<{ readonly __typename: 'RelationKind', readonly id: string, readonly name: string, readonly nameEn: string, readonly inverseName: string, readonly inverseNameEn: string, readonly symmetric: boolean, readonly lineage: boolean, readonly count: number }>, readonly roles: ReadonlyArray<{ readonly __typename: 'Role', readonly id: string, readonly name: string, readonly nameEn: string }> }, readonly dataset: { readonly __typename: 'Dataset', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly version: string, readonly entityCount: number, readonly relationCount: number, readonly passageCount: number } };

export type PassageTextFragment = { readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } };

export type AgreementsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AgreementsPageQuery = { readonly __typename: 'Query', readonly agreements: { readonly __typename: 'AgreementConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly id: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly openEnded: boolean, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly parties: ReadonlyArray<{ readonly __typename: 'Participation', readonly role: string | null, readonly entity:
          | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
          | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
          | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
          | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
          | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
        , readonly relation: { readonly __typename: 'Relation', readonly confidence: Confidence } }>, readonly covers: ReadonlyArray<{ readonly __typename: 'Participation', readonly entity:
          | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
          | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
          | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
          | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
          | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
         }>, readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WholesPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type WholesPageQuery = { readonly __typename: 'Query', readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly from:
        | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
       }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

type PartyName_Agreement_Fragment = { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null };

type PartyName_Region_Fragment = { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null };

type PartyName_Platform_Fragment = { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null };

type PartyName_Thing_Fragment = { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null };

type PartyName_Mechanism_Fragment = { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null };

export type PartyNameFragment =
  | PartyName_Agreement_Fragment
  | PartyName_Region_Fragment
  | PartyName_Platform_Fragment
  | PartyName_Thing_Fragment
  | PartyName_Mechanism_Fragment
;

export type NeighboursQueryVariables = Exact<{
  of: string;
  except: ReadonlyArray<string> | string;
  first: number;
  relationKinds?: ReadonlyArray<string> | string | null | undefined;
  entityKinds?: ReadonlyArray<string> | string | null | undefined;
}>;


export type NeighboursQuery = { readonly __typename: 'Query', readonly neighbourhood: { readonly __typename: 'Subgraph', readonly total: number, readonly entities: ReadonlyArray<
      | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    > } };

export type NeighbourCountsQueryVariables = Exact<{
  of: string;
  except: ReadonlyArray<string> | string;
}>;


export type NeighbourCountsQuery = { readonly __typename: 'Query', readonly neighbourhood: { readonly __typename: 'Subgraph', readonly total: number }, readonly entity:
    | { readonly __typename: 'Agreement', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: string, readonly direction: Direction, readonly entityKind: string, readonly count: number }> }
    | { readonly __typename: 'Region', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: string, readonly direction: Direction, readonly entityKind: string, readonly count: number }> }
    | { readonly __typename: 'Platform', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: string, readonly direction: Direction, readonly entityKind: string, readonly count: number }> }
    | { readonly __typename: 'Thing', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: string, readonly direction: Direction, readonly entityKind: string, readonly count: number }> }
    | { readonly __typename: 'Mechanism', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: string, readonly direction: Direction, readonly entityKind: string, readonly count: number }> }
   | null };

export type ExportedGraphQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ExportedGraphQuery = { readonly __typename: 'Query', readonly connecting: { readonly __typename: 'Subgraph', readonly entities: ReadonlyArray<
      | { readonly __typename: 'Agreement', readonly id: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly summaryEn: string | null, readonly openEnded: boolean, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null }
      | { readonly __typename: 'Region', readonly id: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly summaryEn: string | null, readonly openEnded: boolean, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null }
      | { readonly __typename: 'Platform', readonly id: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly summaryEn: string | null, readonly openEnded: boolean, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null }
      | { readonly __typename: 'Thing', readonly id: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly summaryEn: string | null, readonly openEnded: boolean, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null }
      | { readonly __typename: 'Mechanism', readonly id: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly summaryEn: string | null, readonly openEnded: boolean, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null }
    >, readonly relations: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly role: string | null, readonly note: string | null, readonly noteEn: string | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly start: number, readonly end: number, readonly text: string, readonly textEn: string | null, readonly source: { readonly __typename: 'Source', readonly id: string } }> }> }, readonly dataset: { readonly __typename: 'Dataset', readonly licence: string | null, readonly loadedAt: string }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly sha256: string }> };

export type GlossaryQueryVariables = Exact<{ [key: string]: never; }>;


export type GlossaryQuery = { readonly __typename: 'Query', readonly ontology: { readonly __typename: 'Ontology', readonly entityKinds: ReadonlyArray<{ readonly __typename: 'EntityKind', readonly id: string, readonly subkinds: ReadonlyArray<{ readonly __typename: 'Subkind', readonly id: string, readonly count: number }> }>, readonly relationKinds: ReadonlyArray<{ readonly __typename: 'RelationKind', readonly id: string, readonly from: ReadonlyArray<string>, readonly to: ReadonlyArray<string> }> }, readonly explicit: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly note: string | null, readonly noteEn: string | null, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }> }, readonly implied: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly note: string | null, readonly noteEn: string | null, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }> }, readonly background: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly note: string | null, readonly noteEn: string | null, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }> }, readonly studied: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly note: string | null, readonly noteEn: string | null, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }> }, readonly planned: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly note: string | null, readonly noteEn: string | null, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }> }, readonly started: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly note: string | null, readonly noteEn: string | null, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }> }, readonly ongoing: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly note: string | null, readonly noteEn: string | null, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }> }, readonly done: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly note: string | null, readonly noteEn: string | null, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }> }, readonly standing: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly note: string | null, readonly noteEn: string | null, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }> }, readonly recommended: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly note: string | null, readonly noteEn: string | null, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      , readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }> } };

export type ExampleFragment = { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly note: string | null, readonly noteEn: string | null, readonly from:
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
      | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
      | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
      | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
    , readonly to:
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
      | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
      | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
      | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
    , readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }> };

export type RelationEvidenceFragment = { readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly role: string | null, readonly note: string | null, readonly noteEn: string | null, readonly from:
    | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
  , readonly to:
    | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
  , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly scope: ReadonlyArray<
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
    | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
    | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
    | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
  >, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> };

export type InspectedEntityQueryVariables = Exact<{
  id: string;
}>;


export type InspectedEntityQuery = { readonly __typename: 'Query', readonly entity:
    | { readonly __typename: 'Agreement', readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly summaryEn: string | null, readonly openEnded: boolean, readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly parties: ReadonlyArray<{ readonly __typename: 'Participation', readonly entity:
          | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
         }>, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly properties: ReadonlyArray<{ readonly __typename: 'Property', readonly key: string, readonly label: string, readonly labelEn: string | null, readonly value: string, readonly valueEn: string | null, readonly number: number | null, readonly unit: string | null, readonly unitEn: string | null, readonly qualifier: string | null }>, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: string, readonly direction: Direction, readonly count: number }>, readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> } }
    | { readonly __typename: 'Region', readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly summaryEn: string | null, readonly openEnded: boolean, readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly partOf: ReadonlyArray<{ readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }>, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly properties: ReadonlyArray<{ readonly __typename: 'Property', readonly key: string, readonly label: string, readonly labelEn: string | null, readonly value: string, readonly valueEn: string | null, readonly number: number | null, readonly unit: string | null, readonly unitEn: string | null, readonly qualifier: string | null }>, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: string, readonly direction: Direction, readonly count: number }>, readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> } }
    | { readonly __typename: 'Platform', readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly summaryEn: string | null, readonly openEnded: boolean, readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly properties: ReadonlyArray<{ readonly __typename: 'Property', readonly key: string, readonly label: string, readonly labelEn: string | null, readonly value: string, readonly valueEn: string | null, readonly number: number | null, readonly unit: string | null, readonly unitEn: string | null, readonly qualifier: string | null }>, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: string, readonly direction: Direction, readonly count: number }>, readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> } }
    | { readonly __typename: 'Thing', readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly summaryEn: string | null, readonly openEnded: boolean, readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly properties: ReadonlyArray<{ readonly __typename: 'Property', readonly key: string, readonly label: string, readonly labelEn: string | null, readonly value: string, readonly valueEn: string | null, readonly number: number | null, readonly unit: string | null, readonly unitEn: string | null, readonly qualifier: string | null }>, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: string, readonly direction: Direction, readonly count: number }>, readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> } }
    | { readonly __typename: 'Mechanism', readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly summaryEn: string | null, readonly openEnded: boolean, readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly properties: ReadonlyArray<{ readonly __typename: 'Property', readonly key: string, readonly label: string, readonly labelEn: string | null, readonly value: string, readonly valueEn: string | null, readonly number: number | null, readonly unit: string | null, readonly unitEn: string | null, readonly qualifier: string | null }>, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: string, readonly direction: Direction, readonly count: number }>, readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> } }
   | null };

export type InspectedRelationsQueryVariables = Exact<{
  id: string;
  kinds?: ReadonlyArray<string> | string | null | undefined;
  direction: Direction;
  first: number;
  after?: string | null | undefined;
}>;


export type InspectedRelationsQuery = { readonly __typename: 'Query', readonly entity:
    | { readonly __typename: 'Agreement', readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly role: string | null, readonly note: string | null, readonly noteEn: string | null, readonly from:
            | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          , readonly to:
            | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly scope: ReadonlyArray<
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
          >, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Region', readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly role: string | null, readonly note: string | null, readonly noteEn: string | null, readonly from:
            | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          , readonly to:
            | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly scope: ReadonlyArray<
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
          >, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Platform', readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly role: string | null, readonly note: string | null, readonly noteEn: string | null, readonly from:
            | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          , readonly to:
            | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly scope: ReadonlyArray<
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
          >, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Thing', readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly role: string | null, readonly note: string | null, readonly noteEn: string | null, readonly from:
            | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          , readonly to:
            | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly scope: ReadonlyArray<
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
          >, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Mechanism', readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly role: string | null, readonly note: string | null, readonly noteEn: string | null, readonly from:
            | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          , readonly to:
            | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly scope: ReadonlyArray<
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
          >, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } }
   | null };

export type InspectedPassagesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type InspectedPassagesQuery = { readonly __typename: 'Query', readonly entity:
    | { readonly __typename: 'Agreement', readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Region', readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Platform', readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Thing', readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Mechanism', readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } }
   | null };

export type InspectedRelationQueryVariables = Exact<{
  id: string;
}>;


export type InspectedRelationQuery = { readonly __typename: 'Query', readonly relation: { readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly role: string | null, readonly note: string | null, readonly noteEn: string | null, readonly from:
      | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    , readonly to:
      | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly scope: ReadonlyArray<
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
      | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
      | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
      | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
    >, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> } | null };

export type RelationsBetweenQueryVariables = Exact<{
  ends: ReadonlyArray<string> | string;
}>;


export type RelationsBetweenQuery = { readonly __typename: 'Query', readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly role: string | null, readonly note: string | null, readonly noteEn: string | null, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly scope: ReadonlyArray<
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      >, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }> } };

export type SharedAgreementsQueryVariables = Exact<{
  ends: ReadonlyArray<string> | string;
}>;


export type SharedAgreementsQuery = { readonly __typename: 'Query', readonly agreements: { readonly __typename: 'AgreementConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly id: string, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null }> } };

export type LineageStepFragment = { readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly note: string | null, readonly noteEn: string | null, readonly from:
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Region', readonly id: string }
    | { readonly __typename: 'Platform', readonly id: string }
    | { readonly __typename: 'Thing', readonly id: string }
    | { readonly __typename: 'Mechanism', readonly id: string }
  , readonly to:
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Region', readonly id: string }
    | { readonly __typename: 'Platform', readonly id: string }
    | { readonly __typename: 'Thing', readonly id: string }
    | { readonly __typename: 'Mechanism', readonly id: string }
  , readonly scope: ReadonlyArray<
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
    | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
    | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
    | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
  >, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> };

type LineageStage_Agreement_Fragment = { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relations: { readonly __typename: 'RelationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly confidence: Confidence, readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
       }> } };

type LineageStage_Region_Fragment = { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relations: { readonly __typename: 'RelationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly confidence: Confidence, readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
       }> } };

type LineageStage_Platform_Fragment = { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relations: { readonly __typename: 'RelationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly confidence: Confidence, readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
       }> } };

type LineageStage_Thing_Fragment = { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relations: { readonly __typename: 'RelationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly confidence: Confidence, readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
       }> } };

type LineageStage_Mechanism_Fragment = { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relations: { readonly __typename: 'RelationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly confidence: Confidence, readonly to:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
       }> } };

export type LineageStageFragment =
  | LineageStage_Agreement_Fragment
  | LineageStage_Region_Fragment
  | LineageStage_Platform_Fragment
  | LineageStage_Thing_Fragment
  | LineageStage_Mechanism_Fragment
;

export type LineageStepsQueryVariables = Exact<{
  kinds: ReadonlyArray<string> | string;
  first: number;
  after?: string | null | undefined;
}>;


export type LineageStepsQuery = { readonly __typename: 'Query', readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly note: string | null, readonly noteEn: string | null, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Platform', readonly id: string }
        | { readonly __typename: 'Thing', readonly id: string }
        | { readonly __typename: 'Mechanism', readonly id: string }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Platform', readonly id: string }
        | { readonly __typename: 'Thing', readonly id: string }
        | { readonly __typename: 'Mechanism', readonly id: string }
      , readonly scope: ReadonlyArray<
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      >, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }> } };

export type LineageStagesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type LineageStagesQuery = { readonly __typename: 'Query', readonly entities: { readonly __typename: 'EntityConnection', readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relations: { readonly __typename: 'RelationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly confidence: Confidence, readonly to:
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
             }> } }
      | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relations: { readonly __typename: 'RelationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly confidence: Confidence, readonly to:
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
             }> } }
      | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relations: { readonly __typename: 'RelationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly confidence: Confidence, readonly to:
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
             }> } }
      | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relations: { readonly __typename: 'RelationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly confidence: Confidence, readonly to:
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
             }> } }
      | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relations: { readonly __typename: 'RelationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly confidence: Confidence, readonly to:
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
              | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
             }> } }
    > } };

export type LineageOfQueryVariables = Exact<{
  of: string;
  direction: Direction;
  depth: number;
}>;


export type LineageOfQuery = { readonly __typename: 'Query', readonly lineage: { readonly __typename: 'Lineage', readonly truncated: boolean, readonly cycles: ReadonlyArray<string>, readonly members: ReadonlyArray<{ readonly __typename: 'LineageMember', readonly generation: number, readonly entity:
        | { readonly __typename: 'Agreement', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Platform', readonly id: string }
        | { readonly __typename: 'Thing', readonly id: string }
        | { readonly __typename: 'Mechanism', readonly id: string }
       }>, readonly relations: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly note: string | null, readonly noteEn: string | null, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Platform', readonly id: string }
        | { readonly __typename: 'Thing', readonly id: string }
        | { readonly __typename: 'Mechanism', readonly id: string }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Platform', readonly id: string }
        | { readonly __typename: 'Thing', readonly id: string }
        | { readonly __typename: 'Mechanism', readonly id: string }
      , readonly scope: ReadonlyArray<
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      >, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }> } };

export type LineageWithinQueryVariables = Exact<{
  id: string;
  kinds: ReadonlyArray<string> | string;
}>;


export type LineageWithinQuery = { readonly __typename: 'Query', readonly entity:
    | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relations: { readonly __typename: 'RelationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly confidence: Confidence, readonly to:
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
           }> } }
    | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relations: { readonly __typename: 'RelationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly confidence: Confidence, readonly to:
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
           }> } }
    | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relations: { readonly __typename: 'RelationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly confidence: Confidence, readonly to:
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
           }> } }
    | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relations: { readonly __typename: 'RelationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly confidence: Confidence, readonly to:
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
           }> } }
    | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relations: { readonly __typename: 'RelationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly confidence: Confidence, readonly to:
            | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
           }> } }
   | null, readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly note: string | null, readonly noteEn: string | null, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Platform', readonly id: string }
        | { readonly __typename: 'Thing', readonly id: string }
        | { readonly __typename: 'Mechanism', readonly id: string }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Platform', readonly id: string }
        | { readonly __typename: 'Thing', readonly id: string }
        | { readonly __typename: 'Mechanism', readonly id: string }
      , readonly scope: ReadonlyArray<
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
      >, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }> } };

export type LineageSatellitesQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
}>;


export type LineageSatellitesQuery = { readonly __typename: 'Query', readonly needs: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Platform', readonly id: string }
        | { readonly __typename: 'Thing', readonly id: string }
        | { readonly __typename: 'Mechanism', readonly id: string }
       }> }, readonly instruments: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly from:
        | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'Platform', readonly id: string }
        | { readonly __typename: 'Thing', readonly id: string }
        | { readonly __typename: 'Mechanism', readonly id: string }
       }> } };

export type LineageSatelliteFragment = { readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly from:
    | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
    | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
    | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
    | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
    | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
  , readonly to:
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Region', readonly id: string }
    | { readonly __typename: 'Platform', readonly id: string }
    | { readonly __typename: 'Thing', readonly id: string }
    | { readonly __typename: 'Mechanism', readonly id: string }
   };

export type LineageMechanismsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LineageMechanismsQuery = { readonly __typename: 'Query', readonly entities: { readonly __typename: 'EntityConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
      | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
      | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
      | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
      | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null }
    > } };

export type HasLineageQueryVariables = Exact<{
  id: string;
  kinds: ReadonlyArray<string> | string;
}>;


export type HasLineageQuery = { readonly __typename: 'Query', readonly entity:
    | { readonly __typename: 'Agreement', readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number } }
    | { readonly __typename: 'Region', readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number } }
    | { readonly __typename: 'Platform', readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number } }
    | { readonly __typename: 'Thing', readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number } }
    | { readonly __typename: 'Mechanism', readonly relations: { readonly __typename: 'RelationConnection', readonly totalCount: number } }
   | null };

export type EntityCardQueryVariables = Exact<{
  id: string;
  except: ReadonlyArray<string> | string;
}>;


export type EntityCardQuery = { readonly __typename: 'Query', readonly entity:
    | { readonly __typename: 'Agreement', readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: string, readonly count: number }>, readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number } }
    | { readonly __typename: 'Region', readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: string, readonly count: number }>, readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number } }
    | { readonly __typename: 'Platform', readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: string, readonly count: number }>, readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number } }
    | { readonly __typename: 'Thing', readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: string, readonly count: number }>, readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number } }
    | { readonly __typename: 'Mechanism', readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: string, readonly count: number }>, readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number } }
   | null, readonly neighbourhood: { readonly __typename: 'Subgraph', readonly total: number } };

export type OpeningQueryVariables = Exact<{ [key: string]: never; }>;


export type OpeningQuery = { readonly __typename: 'Query', readonly agreements: { readonly __typename: 'AgreementConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly parties: ReadonlyArray<{ readonly __typename: 'Participation', readonly entity:
          | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
         }>, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  first: number;
  entityKinds?: ReadonlyArray<string> | string | null | undefined;
  relationKinds?: ReadonlyArray<string> | string | null | undefined;
}>;


export type PathsQuery = { readonly __typename: 'Query', readonly paths: { readonly __typename: 'PathResult', readonly truncated: boolean, readonly leftOut: ReadonlyArray<string>, readonly lengths: ReadonlyArray<{ readonly __typename: 'PathCount', readonly length: number, readonly count: number, readonly exact: boolean }>, readonly paths: ReadonlyArray<{ readonly __typename: 'Path', readonly length: number, readonly entities: ReadonlyArray<
        | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      >, readonly steps: ReadonlyArray<{ readonly __typename: 'PathStep', readonly count: number, readonly relations: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string }>, readonly from:
            | { readonly __typename: 'Agreement', readonly id: string }
            | { readonly __typename: 'Region', readonly id: string }
            | { readonly __typename: 'Platform', readonly id: string }
            | { readonly __typename: 'Thing', readonly id: string }
            | { readonly __typename: 'Mechanism', readonly id: string }
          , readonly to:
            | { readonly __typename: 'Agreement', readonly id: string }
            | { readonly __typename: 'Region', readonly id: string }
            | { readonly __typename: 'Platform', readonly id: string }
            | { readonly __typename: 'Thing', readonly id: string }
            | { readonly __typename: 'Mechanism', readonly id: string }
          , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }> }> }> } };

export type PathPassagesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type PathPassagesQuery = { readonly __typename: 'Query', readonly connecting: { readonly __typename: 'Subgraph', readonly relations: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly text: string, readonly textEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly attached: boolean } }> }> } };

export type QuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionsQuery = { readonly __typename: 'Query', readonly questions: ReadonlyArray<{ readonly __typename: 'Question', readonly id: string, readonly group: QuestionGroup, readonly title: string, readonly titleEn: string, readonly description: string, readonly descriptionEn: string, readonly cypher: string, readonly graphql: string, readonly parameters: ReadonlyArray<{ readonly __typename: 'QuestionParameter', readonly name: string, readonly title: string, readonly titleEn: string, readonly input: QuestionInput, readonly kinds: ReadonlyArray<string>, readonly min: number | null, readonly max: number | null, readonly default: string | number | readonly string[] | null, readonly choices: ReadonlyArray<{ readonly __typename: 'QuestionChoice', readonly value: string, readonly title: string, readonly titleEn: string }> }> }> };

export type EntityNameQueryVariables = Exact<{
  id: string;
}>;


export type EntityNameQuery = { readonly __typename: 'Query', readonly entity:
    | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
    | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
    | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
    | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
    | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
   | null };

export type EntityChoicesQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<string> | string | null | undefined;
}>;


export type EntityChoicesQuery = { readonly __typename: 'Query', readonly search: { readonly __typename: 'SearchResult', readonly total: number, readonly hits: ReadonlyArray<{ readonly __typename: 'SearchHit', readonly entity:
        | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null, readonly partOf: ReadonlyArray<{ readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }> }
        | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly name: string, readonly nameEn: string | null }
       }> } };

export type KindsQueryVariables = Exact<{ [key: string]: never; }>;


export type KindsQuery = { readonly __typename: 'Query', readonly ontology: { readonly __typename: 'Ontology', readonly entityKinds: ReadonlyArray<{ readonly __typename: 'EntityKind', readonly id: string, readonly properties: ReadonlyArray<{ readonly __typename: 'PropertyKind', readonly id: string, readonly name: string, readonly nameEn: string, readonly stored: ReadonlyArray<string> }> }>, readonly relationKinds: ReadonlyArray<{ readonly __typename: 'RelationKind', readonly id: string, readonly from: ReadonlyArray<string>, readonly to: ReadonlyArray<string> }> } };

export type IntrospectionQueryVariables = Exact<{ [key: string]: never; }>;


export type IntrospectionQuery = { readonly __typename: 'Query', readonly schema: { readonly __typename: '__Schema', readonly queryType: { readonly __typename: '__Type', readonly name: string | null }, readonly mutationType: { readonly __typename: '__Type', readonly name: string | null } | null, readonly subscriptionType: { readonly __typename: '__Type', readonly name: string | null } | null, readonly types: ReadonlyArray<{ readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly description: string | null, readonly fields: ReadonlyArray<{ readonly __typename: '__Field', readonly name: string, readonly description: string | null, readonly isDeprecated: boolean, readonly deprecationReason: string | null, readonly args: ReadonlyArray<{ readonly __typename: '__InputValue', readonly name: string, readonly description: string | null, readonly defaultValue: string | null, readonly type: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null } }>, readonly type: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null } }> | null, readonly inputFields: ReadonlyArray<{ readonly __typename: '__InputValue', readonly name: string, readonly description: string | null, readonly defaultValue: string | null, readonly type: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null } }> | null, readonly interfaces: ReadonlyArray<{ readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null }> | null, readonly enumValues: ReadonlyArray<{ readonly __typename: '__EnumValue', readonly name: string, readonly description: string | null, readonly isDeprecated: boolean, readonly deprecationReason: string | null }> | null, readonly possibleTypes: ReadonlyArray<{ readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null }> | null }>, readonly directives: ReadonlyArray<{ readonly __typename: '__Directive', readonly name: string, readonly description: string | null, readonly locations: ReadonlyArray<__DirectiveLocation>, readonly args: ReadonlyArray<{ readonly __typename: '__InputValue', readonly name: string, readonly description: string | null, readonly defaultValue: string | null, readonly type: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null } }> }> } };

export type InputOfApiFragment = { readonly __typename: '__InputValue', readonly name: string, readonly description: string | null, readonly defaultValue: string | null, readonly type: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null } };

export type TypeOfApiFragment = { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly __typename: '__Type', readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null };

export type ReadSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadSourcesQuery = { readonly __typename: 'Query', readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly file: string, readonly sha256: string, readonly attachment: Attachment, readonly chapters: ReadonlyArray<{ readonly __typename: 'Chapter', readonly line: number, readonly title: string, readonly titleEn: string | null }> }> };

export type ReadPassagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReadPassagesQuery = { readonly __typename: 'Query', readonly passages: { readonly __typename: 'PassageConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly line: number, readonly start: number, readonly end: number, readonly text: string, readonly textEn: string | null, readonly note: string | null, readonly noteEn: string | null, readonly quote: string | null, readonly source: { readonly __typename: 'Source', readonly id: string }, readonly entities: ReadonlyArray<
        | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly aliases: ReadonlyArray<string> }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly aliases: ReadonlyArray<string> }
      >, readonly shorthands: ReadonlyArray<{ readonly __typename: 'Shorthand', readonly text: string, readonly members: ReadonlyArray<
          | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly aliases: ReadonlyArray<string> }
          | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly aliases: ReadonlyArray<string> }
        > }>, readonly relations: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string }> }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReadSupportedQueryVariables = Exact<{
  source: string;
  line: number;
}>;


export type ReadSupportedQuery = { readonly __typename: 'Query', readonly passages: { readonly __typename: 'PassageConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string, readonly relations: ReadonlyArray<{ readonly __typename: 'Relation', readonly role: string | null, readonly note: string | null, readonly noteEn: string | null, readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null, readonly label: string | null, readonly labelEn: string | null } | null, readonly from:
          | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        , readonly to:
          | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        , readonly scope: ReadonlyArray<
          | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly nameEn: string | null }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }
          | { readonly __typename: 'Platform', readonly id: string, readonly name: string, readonly nameEn: string | null }
          | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly nameEn: string | null }
          | { readonly __typename: 'Mechanism', readonly id: string, readonly name: string, readonly nameEn: string | null }
        > }> }> } };

export type ReadEntityQueryVariables = Exact<{
  id: string;
}>;


export type ReadEntityQuery = { readonly __typename: 'Query', readonly entity:
    | { readonly __typename: 'Agreement', readonly summary: string | null, readonly summaryEn: string | null, readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    | { readonly __typename: 'Region', readonly summary: string | null, readonly summaryEn: string | null, readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    | { readonly __typename: 'Platform', readonly summary: string | null, readonly summaryEn: string | null, readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    | { readonly __typename: 'Thing', readonly summary: string | null, readonly summaryEn: string | null, readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    | { readonly __typename: 'Mechanism', readonly summary: string | null, readonly summaryEn: string | null, readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
   | null };

export type ReadNeighboursQueryVariables = Exact<{
  of: string;
  first: number;
}>;


export type ReadNeighboursQuery = { readonly __typename: 'Query', readonly neighbourhood: { readonly __typename: 'Subgraph', readonly total: number, readonly entities: ReadonlyArray<
      | { readonly __typename: 'Agreement', readonly id: string }
      | { readonly __typename: 'Region', readonly id: string }
      | { readonly __typename: 'Platform', readonly id: string }
      | { readonly __typename: 'Thing', readonly id: string }
      | { readonly __typename: 'Mechanism', readonly id: string }
    > } };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { readonly __typename: 'Query', readonly search: { readonly __typename: 'SearchResult', readonly total: number, readonly hits: ReadonlyArray<{ readonly __typename: 'SearchHit', readonly entity:
        | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly partOf: ReadonlyArray<{ readonly __typename: 'Region', readonly id: string, readonly name: string, readonly nameEn: string | null }>, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      , readonly matched: { readonly __typename: 'MatchedText', readonly text: string, readonly how: string } }>, readonly shorthands: ReadonlyArray<{ readonly __typename: 'Shorthand', readonly text: string, readonly note: string | null, readonly members: ReadonlyArray<
        | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      > }> } };

export type JoiningRelationFragment = { readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string }>, readonly from:
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Region', readonly id: string }
    | { readonly __typename: 'Platform', readonly id: string }
    | { readonly __typename: 'Thing', readonly id: string }
    | { readonly __typename: 'Mechanism', readonly id: string }
  , readonly to:
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Region', readonly id: string }
    | { readonly __typename: 'Platform', readonly id: string }
    | { readonly __typename: 'Thing', readonly id: string }
    | { readonly __typename: 'Mechanism', readonly id: string }
  , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null };

export type SharedQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first: number;
}>;


export type SharedQuery = { readonly __typename: 'Query', readonly shared: { readonly __typename: 'Shared', readonly total: number, readonly exact: boolean, readonly groups: ReadonlyArray<{ readonly __typename: 'SharedGroup', readonly relationKind: string | null, readonly direction: Direction, readonly total: number, readonly entities: ReadonlyArray<{ readonly __typename: 'SharedEntity', readonly entity:
          | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        , readonly relations: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly passages: ReadonlyArray<{ readonly __typename: 'Passage', readonly id: string }>, readonly from:
            | { readonly __typename: 'Agreement', readonly id: string }
            | { readonly __typename: 'Region', readonly id: string }
            | { readonly __typename: 'Platform', readonly id: string }
            | { readonly __typename: 'Thing', readonly id: string }
            | { readonly __typename: 'Mechanism', readonly id: string }
          , readonly to:
            | { readonly __typename: 'Agreement', readonly id: string }
            | { readonly __typename: 'Region', readonly id: string }
            | { readonly __typename: 'Platform', readonly id: string }
            | { readonly __typename: 'Thing', readonly id: string }
            | { readonly __typename: 'Mechanism', readonly id: string }
          , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }> }> }> } };

export type ComparedSideFragment = { readonly __typename: 'ComparedSet', readonly total: number, readonly exact: boolean, readonly entities: ReadonlyArray<{ readonly __typename: 'ComparedEntity', readonly passageCount: number, readonly entity:
      | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
      | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    , readonly relations: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly from:
        | { readonly __typename: 'Agreement', readonly name: string, readonly nameEn: string | null, readonly id: string }
        | { readonly __typename: 'Region', readonly name: string, readonly nameEn: string | null, readonly id: string }
        | { readonly __typename: 'Platform', readonly name: string, readonly nameEn: string | null, readonly id: string }
        | { readonly __typename: 'Thing', readonly name: string, readonly nameEn: string | null, readonly id: string }
        | { readonly __typename: 'Mechanism', readonly name: string, readonly nameEn: string | null, readonly id: string }
      , readonly to:
        | { readonly __typename: 'Agreement', readonly name: string, readonly nameEn: string | null, readonly id: string }
        | { readonly __typename: 'Region', readonly name: string, readonly nameEn: string | null, readonly id: string }
        | { readonly __typename: 'Platform', readonly name: string, readonly nameEn: string | null, readonly id: string }
        | { readonly __typename: 'Thing', readonly name: string, readonly nameEn: string | null, readonly id: string }
        | { readonly __typename: 'Mechanism', readonly name: string, readonly nameEn: string | null, readonly id: string }
      , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }> }> };

export type ComparisonQueryVariables = Exact<{
  a: string;
  b: string;
  within: boolean;
  first: number;
}>;


export type ComparisonQuery = { readonly __typename: 'Query', readonly comparison: { readonly __typename: 'Comparison', readonly kinds: ReadonlyArray<{ readonly __typename: 'ComparedKind', readonly kind: string, readonly onlyA: { readonly __typename: 'ComparedSet', readonly total: number, readonly exact: boolean, readonly entities: ReadonlyArray<{ readonly __typename: 'ComparedEntity', readonly passageCount: number, readonly entity:
            | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          , readonly relations: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly from:
              | { readonly __typename: 'Agreement', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Region', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Platform', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Thing', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Mechanism', readonly name: string, readonly nameEn: string | null, readonly id: string }
            , readonly to:
              | { readonly __typename: 'Agreement', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Region', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Platform', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Thing', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Mechanism', readonly name: string, readonly nameEn: string | null, readonly id: string }
            , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }> }> }, readonly both: { readonly __typename: 'ComparedSet', readonly total: number, readonly exact: boolean, readonly entities: ReadonlyArray<{ readonly __typename: 'ComparedEntity', readonly passageCount: number, readonly entity:
            | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          , readonly relations: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly from:
              | { readonly __typename: 'Agreement', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Region', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Platform', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Thing', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Mechanism', readonly name: string, readonly nameEn: string | null, readonly id: string }
            , readonly to:
              | { readonly __typename: 'Agreement', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Region', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Platform', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Thing', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Mechanism', readonly name: string, readonly nameEn: string | null, readonly id: string }
            , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }> }> }, readonly onlyB: { readonly __typename: 'ComparedSet', readonly total: number, readonly exact: boolean, readonly entities: ReadonlyArray<{ readonly __typename: 'ComparedEntity', readonly passageCount: number, readonly entity:
            | { readonly __typename: 'Agreement', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Region', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Platform', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Thing', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
            | { readonly __typename: 'Mechanism', readonly id: string, readonly kind: string, readonly subkind: string | null, readonly name: string, readonly nameEn: string | null, readonly status: Modality | null, readonly degree: number, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          , readonly relations: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly kind: string, readonly confidence: Confidence, readonly modality: Modality | null, readonly from:
              | { readonly __typename: 'Agreement', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Region', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Platform', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Thing', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Mechanism', readonly name: string, readonly nameEn: string | null, readonly id: string }
            , readonly to:
              | { readonly __typename: 'Agreement', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Region', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Platform', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Thing', readonly name: string, readonly nameEn: string | null, readonly id: string }
              | { readonly __typename: 'Mechanism', readonly name: string, readonly nameEn: string | null, readonly id: string }
            , readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }> }> } }> } };

export type LoadingQueryVariables = Exact<{ [key: string]: never; }>;


export type LoadingQuery = { readonly __typename: 'Query', readonly dataset: { readonly __typename: 'Dataset', readonly id: string, readonly loading: { readonly __typename: 'Loading', readonly done: number, readonly total: number, readonly isInterrupted: boolean } | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PartyNameFragmentDoc = new TypedDocumentString(`
    fragment PartyName on Entity {
  id
  kind
  subkind
  name
  nameEn
}
    `, {"fragmentName":"PartyName"}) as unknown as TypedDocumentString<PartyNameFragment, unknown>;
export const PassageTextFragmentDoc = new TypedDocumentString(`
    fragment PassageText on Passage {
  id
  line
  text
  textEn
  quote
  source {
    id
    attached
  }
}
    `, {"fragmentName":"PassageText"}) as unknown as TypedDocumentString<PassageTextFragment, unknown>;
export const ExampleFragmentDoc = new TypedDocumentString(`
    fragment Example on RelationConnection {
  totalCount
  nodes {
    id
    kind
    note
    noteEn
    from {
      id
      name
      nameEn
    }
    to {
      id
      name
      nameEn
    }
    passages {
      ...PassageText
    }
  }
}
    fragment PassageText on Passage {
  id
  line
  text
  textEn
  quote
  source {
    id
    attached
  }
}`, {"fragmentName":"Example"}) as unknown as TypedDocumentString<ExampleFragment, unknown>;
export const EntityFactFragmentDoc = new TypedDocumentString(`
    fragment EntityFact on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
  }
  degree
}
    `, {"fragmentName":"EntityFact"}) as unknown as TypedDocumentString<EntityFactFragment, unknown>;
export const RelationEvidenceFragmentDoc = new TypedDocumentString(`
    fragment RelationEvidence on Relation {
  id
  kind
  from {
    ...EntityFact
  }
  to {
    ...EntityFact
  }
  confidence
  modality
  role
  period {
    from
    to
    label
    labelEn
  }
  note
  noteEn
  scope {
    id
    name
    nameEn
  }
  passages {
    ...PassageText
  }
}
    fragment EntityFact on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
  }
  degree
}
fragment PassageText on Passage {
  id
  line
  text
  textEn
  quote
  source {
    id
    attached
  }
}`, {"fragmentName":"RelationEvidence"}) as unknown as TypedDocumentString<RelationEvidenceFragment, unknown>;
export const LineageStepFragmentDoc = new TypedDocumentString(`
    fragment LineageStep on Relation {
  id
  kind
  from {
    id
  }
  to {
    id
  }
  confidence
  modality
  scope {
    id
    name
    nameEn
  }
  note
  noteEn
  passages {
    ...PassageText
  }
}
    fragment PassageText on Passage {
  id
  line
  text
  textEn
  quote
  source {
    id
    attached
  }
}`, {"fragmentName":"LineageStep"}) as unknown as TypedDocumentString<LineageStepFragment, unknown>;
export const LineageStageFragmentDoc = new TypedDocumentString(`
    fragment LineageStage on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
    label
    labelEn
  }
  relations(kinds: ["COVERS"], entityKinds: ["Field"], direction: OUT, first: 30) {
    nodes {
      confidence
      to {
        id
        name
        nameEn
      }
    }
  }
}
    `, {"fragmentName":"LineageStage"}) as unknown as TypedDocumentString<LineageStageFragment, unknown>;
export const LineageSatelliteFragmentDoc = new TypedDocumentString(`
    fragment LineageSatellite on Relation {
  id
  kind
  confidence
  from {
    id
    kind
    name
    nameEn
  }
  to {
    id
  }
}
    `, {"fragmentName":"LineageSatellite"}) as unknown as TypedDocumentString<LineageSatelliteFragment, unknown>;
export const TypeOfApiFragmentDoc = new TypedDocumentString(`
    fragment TypeOfApi on __Type {
  kind
  name
  ofType {
    kind
    name
    ofType {
      kind
      name
      ofType {
        kind
        name
      }
    }
  }
}
    `, {"fragmentName":"TypeOfApi"}) as unknown as TypedDocumentString<TypeOfApiFragment, unknown>;
export const InputOfApiFragmentDoc = new TypedDocumentString(`
    fragment InputOfApi on __InputValue {
  name
  description
  defaultValue
  type {
    ...TypeOfApi
  }
}
    fragment TypeOfApi on __Type {
  kind
  name
  ofType {
    kind
    name
    ofType {
      kind
      name
      ofType {
        kind
        name
      }
    }
  }
}`, {"fragmentName":"InputOfApi"}) as unknown as TypedDocumentString<InputOfApiFragment, unknown>;
export const RelationFactFragmentDoc = new TypedDocumentString(`
    fragment RelationFact on Relation {
  id
  kind
  from {
    id
  }
  to {
    id
  }
  confidence
  modality
  period {
    from
    to
  }
}
    `, {"fragmentName":"RelationFact"}) as unknown as TypedDocumentString<RelationFactFragment, unknown>;
export const JoiningRelationFragmentDoc = new TypedDocumentString(`
    fragment JoiningRelation on Relation {
  ...RelationFact
  passages {
    id
  }
}
    fragment RelationFact on Relation {
  id
  kind
  from {
    id
  }
  to {
    id
  }
  confidence
  modality
  period {
    from
    to
  }
}`, {"fragmentName":"JoiningRelation"}) as unknown as TypedDocumentString<JoiningRelationFragment, unknown>;
export const ComparedSideFragmentDoc = new TypedDocumentString(`
    fragment ComparedSide on ComparedSet {
  total
  exact
  entities {
    entity {
      ...EntityFact
    }
    passageCount
    relations {
      ...RelationFact
      from {
        name
        nameEn
      }
      to {
        name
        nameEn
      }
    }
  }
}
    fragment EntityFact on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
  }
  degree
}
fragment RelationFact on Relation {
  id
  kind
  from {
    id
  }
  to {
    id
  }
  confidence
  modality
  period {
    from
    to
  }
}`, {"fragmentName":"ComparedSide"}) as unknown as TypedDocumentString<ComparedSideFragment, unknown>;
export const ConnectingDocument = new TypedDocumentString(`
    query Connecting($ids: [ID!]!) {
  connecting(ids: $ids) {
    entities {
      ...EntityFact
      regions {
        id
      }
    }
    relations {
      ...RelationFact
    }
  }
}
    fragment EntityFact on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
  }
  degree
}
fragment RelationFact on Relation {
  id
  kind
  from {
    id
  }
  to {
    id
  }
  confidence
  modality
  period {
    from
    to
  }
}`) as unknown as TypedDocumentString<ConnectingQuery, ConnectingQueryVariables>;
export const NameMatchesDocument = new TypedDocumentString(`
    query NameMatches($text: String!, $kinds: [String!]!) {
  search(text: $text, kinds: $kinds, first: 100) {
    hits {
      entity {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NameMatchesQuery, NameMatchesQueryVariables>;
export const OntologyDocument = new TypedDocumentString(`
    query Ontology {
  ontology {
    entityKinds {
      id
      name
      nameEn
      colour
      colourDark
      shape
      count
      subkinds {
        id
        name
        nameEn
      }
    }
    relationKinds {
      id
      name
      nameEn
      inverseName
      inverseNameEn
      symmetric
      lineage
      count
    }
    roles {
      id
      name
      nameEn
    }
  }
  dataset {
    id
    title
    titleEn
    version
    entityCount
    relationCount
    passageCount
  }
}
    `) as unknown as TypedDocumentString<OntologyQuery, OntologyQueryVariables>;
export const AgreementsPageDocument = new TypedDocumentString(`
    query AgreementsPage($first: Int!, $after: String) {
  agreements(first: $first, after: $after) {
    nodes {
      id
      subkind
      name
      nameEn
      status
      openEnded
      period {
        from
        to
        label
        labelEn
      }
      parties {
        role
        entity {
          ...PartyName
        }
        relation {
          confidence
        }
      }
      covers {
        entity {
          id
          kind
          name
          nameEn
        }
      }
      passages(first: 1) {
        totalCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment PartyName on Entity {
  id
  kind
  subkind
  name
  nameEn
}`) as unknown as TypedDocumentString<AgreementsPageQuery, AgreementsPageQueryVariables>;
export const WholesPageDocument = new TypedDocumentString(`
    query WholesPage($first: Int!, $after: String) {
  relations(
    filter: {kinds: ["PART_OF"], fromKinds: ["Region", "Organization"], toKinds: ["Region", "Organization"]}
    first: $first
    after: $after
  ) {
    nodes {
      from {
        ...PartyName
      }
      to {
        ...PartyName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment PartyName on Entity {
  id
  kind
  subkind
  name
  nameEn
}`) as unknown as TypedDocumentString<WholesPageQuery, WholesPageQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($of: ID!, $except: [ID!]!, $first: Int!, $relationKinds: [String!], $entityKinds: [String!]) {
  neighbourhood(
    of: [$of]
    except: $except
    first: $first
    relationKinds: $relationKinds
    entityKinds: $entityKinds
  ) {
    entities {
      ...EntityFact
    }
    total
  }
}
    fragment EntityFact on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
  }
  degree
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const NeighbourCountsDocument = new TypedDocumentString(`
    query NeighbourCounts($of: ID!, $except: [ID!]!) {
  neighbourhood(of: [$of], except: $except, first: 1) {
    total
  }
  entity(id: $of) {
    relationCounts {
      kind
      direction
      entityKind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<NeighbourCountsQuery, NeighbourCountsQueryVariables>;
export const ExportedGraphDocument = new TypedDocumentString(`
    query ExportedGraph($ids: [ID!]!) {
  connecting(ids: $ids) {
    entities {
      id
      aliases
      summary
      summaryEn
      openEnded
      period {
        from
        to
        label
        labelEn
      }
    }
    relations {
      id
      role
      note
      noteEn
      period {
        from
        to
        label
        labelEn
      }
      passages {
        id
        line
        start
        end
        text
        textEn
        source {
          id
        }
      }
    }
  }
  dataset {
    licence
    loadedAt
  }
  sources {
    id
    title
    titleEn
    publisher
    publishedOn
    sha256
  }
}
    `) as unknown as TypedDocumentString<ExportedGraphQuery, ExportedGraphQueryVariables>;
export const GlossaryDocument = new TypedDocumentString(`
    query Glossary {
  ontology {
    entityKinds {
      id
      subkinds {
        id
        count
      }
    }
    relationKinds {
      id
      from
      to
    }
  }
  explicit: relations(filter: {confidence: [EXPLICIT]}, first: 1) {
    ...Example
  }
  implied: relations(filter: {confidence: [IMPLIED]}, first: 1) {
    ...Example
  }
  background: relations(filter: {confidence: [BACKGROUND]}, first: 1) {
    ...Example
  }
  studied: relations(filter: {modality: [STUDIED]}, first: 1) {
    ...Example
  }
  planned: relations(filter: {modality: [PLANNED]}, first: 1) {
    ...Example
  }
  started: relations(filter: {modality: [STARTED]}, first: 1) {
    ...Example
  }
  ongoing: relations(filter: {modality: [ONGOING]}, first: 1) {
    ...Example
  }
  done: relations(filter: {modality: [DONE]}, first: 1) {
    ...Example
  }
  standing: relations(filter: {modality: [STANDING]}, first: 1) {
    ...Example
  }
  recommended: relations(filter: {modality: [RECOMMENDED]}, first: 1) {
    ...Example
  }
}
    fragment PassageText on Passage {
  id
  line
  text
  textEn
  quote
  source {
    id
    attached
  }
}
fragment Example on RelationConnection {
  totalCount
  nodes {
    id
    kind
    note
    noteEn
    from {
      id
      name
      nameEn
    }
    to {
      id
      name
      nameEn
    }
    passages {
      ...PassageText
    }
  }
}`) as unknown as TypedDocumentString<GlossaryQuery, GlossaryQueryVariables>;
export const InspectedEntityDocument = new TypedDocumentString(`
    query InspectedEntity($id: ID!) {
  entity(id: $id) {
    ...EntityFact
    aliases
    summary
    summaryEn
    openEnded
    period {
      from
      to
      label
      labelEn
    }
    properties {
      key
      label
      labelEn
      value
      valueEn
      number
      unit
      unitEn
      qualifier
    }
    relationCounts {
      kind
      direction
      count
    }
    passages(first: 2) {
      totalCount
      nodes {
        ...PassageText
      }
    }
    ... on Region {
      partOf {
        id
        name
        nameEn
      }
    }
    ... on Agreement {
      parties {
        entity {
          ...EntityFact
        }
      }
    }
  }
}
    fragment EntityFact on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
  }
  degree
}
fragment PassageText on Passage {
  id
  line
  text
  textEn
  quote
  source {
    id
    attached
  }
}`) as unknown as TypedDocumentString<InspectedEntityQuery, InspectedEntityQueryVariables>;
export const InspectedRelationsDocument = new TypedDocumentString(`
    query InspectedRelations($id: ID!, $kinds: [String!], $direction: Direction!, $first: Int!, $after: String) {
  entity(id: $id) {
    relations(kinds: $kinds, direction: $direction, first: $first, after: $after) {
      totalCount
      nodes {
        ...RelationEvidence
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EntityFact on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
  }
  degree
}
fragment PassageText on Passage {
  id
  line
  text
  textEn
  quote
  source {
    id
    attached
  }
}
fragment RelationEvidence on Relation {
  id
  kind
  from {
    ...EntityFact
  }
  to {
    ...EntityFact
  }
  confidence
  modality
  role
  period {
    from
    to
    label
    labelEn
  }
  note
  noteEn
  scope {
    id
    name
    nameEn
  }
  passages {
    ...PassageText
  }
}`) as unknown as TypedDocumentString<InspectedRelationsQuery, InspectedRelationsQueryVariables>;
export const InspectedPassagesDocument = new TypedDocumentString(`
    query InspectedPassages($id: ID!, $first: Int!, $after: String) {
  entity(id: $id) {
    passages(first: $first, after: $after) {
      totalCount
      nodes {
        ...PassageText
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment PassageText on Passage {
  id
  line
  text
  textEn
  quote
  source {
    id
    attached
  }
}`) as unknown as TypedDocumentString<InspectedPassagesQuery, InspectedPassagesQueryVariables>;
export const InspectedRelationDocument = new TypedDocumentString(`
    query InspectedRelation($id: ID!) {
  relation(id: $id) {
    ...RelationEvidence
  }
}
    fragment EntityFact on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
  }
  degree
}
fragment PassageText on Passage {
  id
  line
  text
  textEn
  quote
  source {
    id
    attached
  }
}
fragment RelationEvidence on Relation {
  id
  kind
  from {
    ...EntityFact
  }
  to {
    ...EntityFact
  }
  confidence
  modality
  role
  period {
    from
    to
    label
    labelEn
  }
  note
  noteEn
  scope {
    id
    name
    nameEn
  }
  passages {
    ...PassageText
  }
}`) as unknown as TypedDocumentString<InspectedRelationQuery, InspectedRelationQueryVariables>;
export const RelationsBetweenDocument = new TypedDocumentString(`
    query RelationsBetween($ends: [ID!]!) {
  relations(filter: {from: $ends, to: $ends}, first: 100) {
    totalCount
    nodes {
      ...RelationEvidence
    }
  }
}
    fragment EntityFact on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
  }
  degree
}
fragment PassageText on Passage {
  id
  line
  text
  textEn
  quote
  source {
    id
    attached
  }
}
fragment RelationEvidence on Relation {
  id
  kind
  from {
    ...EntityFact
  }
  to {
    ...EntityFact
  }
  confidence
  modality
  role
  period {
    from
    to
    label
    labelEn
  }
  note
  noteEn
  scope {
    id
    name
    nameEn
  }
  passages {
    ...PassageText
  }
}`) as unknown as TypedDocumentString<RelationsBetweenQuery, RelationsBetweenQueryVariables>;
export const SharedAgreementsDocument = new TypedDocumentString(`
    query SharedAgreements($ends: [ID!]!) {
  agreements(linking: $ends, first: 100) {
    totalCount
    nodes {
      id
      period {
        from
        to
        label
        labelEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SharedAgreementsQuery, SharedAgreementsQueryVariables>;
export const LineageStepsDocument = new TypedDocumentString(`
    query LineageSteps($kinds: [String!]!, $first: Int!, $after: String) {
  relations(filter: {kinds: $kinds}, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...LineageStep
    }
  }
}
    fragment PassageText on Passage {
  id
  line
  text
  textEn
  quote
  source {
    id
    attached
  }
}
fragment LineageStep on Relation {
  id
  kind
  from {
    id
  }
  to {
    id
  }
  confidence
  modality
  scope {
    id
    name
    nameEn
  }
  note
  noteEn
  passages {
    ...PassageText
  }
}`) as unknown as TypedDocumentString<LineageStepsQuery, LineageStepsQueryVariables>;
export const LineageStagesDocument = new TypedDocumentString(`
    query LineageStages($ids: [ID!]!) {
  entities(filter: {ids: $ids}, first: 100) {
    nodes {
      ...LineageStage
    }
  }
}
    fragment LineageStage on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
    label
    labelEn
  }
  relations(kinds: ["COVERS"], entityKinds: ["Field"], direction: OUT, first: 30) {
    nodes {
      confidence
      to {
        id
        name
        nameEn
      }
    }
  }
}`) as unknown as TypedDocumentString<LineageStagesQuery, LineageStagesQueryVariables>;
export const LineageOfDocument = new TypedDocumentString(`
    query LineageOf($of: ID!, $direction: Direction!, $depth: Int!) {
  lineage(of: $of, direction: $direction, depth: $depth) {
    truncated
    cycles
    members {
      generation
      entity {
        id
      }
    }
    relations {
      ...LineageStep
    }
  }
}
    fragment PassageText on Passage {
  id
  line
  text
  textEn
  quote
  source {
    id
    attached
  }
}
fragment LineageStep on Relation {
  id
  kind
  from {
    id
  }
  to {
    id
  }
  confidence
  modality
  scope {
    id
    name
    nameEn
  }
  note
  noteEn
  passages {
    ...PassageText
  }
}`) as unknown as TypedDocumentString<LineageOfQuery, LineageOfQueryVariables>;
export const LineageWithinDocument = new TypedDocumentString(`
    query LineageWithin($id: ID!, $kinds: [String!]!) {
  entity(id: $id) {
    ...LineageStage
  }
  relations(filter: {scope: [$id], kinds: $kinds}, first: 100) {
    totalCount
    nodes {
      ...LineageStep
    }
  }
}
    fragment PassageText on Passage {
  id
  line
  text
  textEn
  quote
  source {
    id
    attached
  }
}
fragment LineageStep on Relation {
  id
  kind
  from {
    id
  }
  to {
    id
  }
  confidence
  modality
  scope {
    id
    name
    nameEn
  }
  note
  noteEn
  passages {
    ...PassageText
  }
}
fragment LineageStage on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
    label
    labelEn
  }
  relations(kinds: ["COVERS"], entityKinds: ["Field"], direction: OUT, first: 30) {
    nodes {
      confidence
      to {
        id
        name
        nameEn
      }
    }
  }
}`) as unknown as TypedDocumentString<LineageWithinQuery, LineageWithinQueryVariables>;
export const LineageSatellitesDocument = new TypedDocumentString(`
    query LineageSatellites($of: [ID!]!) {
  needs: relations(filter: {to: $of, kinds: ["DRIVES"]}, first: 100) {
    totalCount
    nodes {
      ...LineageSatellite
    }
  }
  instruments: relations(
    filter: {to: $of, kinds: ["ESTABLISHES", "IMPLEMENTS"], fromKinds: ["Agreement", "Platform"]}
    first: 100
  ) {
    totalCount
    nodes {
      ...LineageSatellite
    }
  }
}
    fragment LineageSatellite on Relation {
  id
  kind
  confidence
  from {
    id
    kind
    name
    nameEn
  }
  to {
    id
  }
}`) as unknown as TypedDocumentString<LineageSatellitesQuery, LineageSatellitesQueryVariables>;
export const LineageMechanismsDocument = new TypedDocumentString(`
    query LineageMechanisms($first: Int!, $after: String) {
  entities(filter: {kinds: ["Mechanism"]}, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      subkind
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<LineageMechanismsQuery, LineageMechanismsQueryVariables>;
export const HasLineageDocument = new TypedDocumentString(`
    query HasLineage($id: ID!, $kinds: [String!]!) {
  entity(id: $id) {
    relations(kinds: $kinds, first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<HasLineageQuery, HasLineageQueryVariables>;
export const EntityCardDocument = new TypedDocumentString(`
    query EntityCard($id: ID!, $except: [ID!]!) {
  entity(id: $id) {
    period {
      from
      to
      label
      labelEn
    }
    relationCounts {
      kind
      count
    }
    passages(first: 1) {
      totalCount
    }
  }
  neighbourhood(of: [$id], except: $except, first: 1) {
    total
  }
}
    `) as unknown as TypedDocumentString<EntityCardQuery, EntityCardQueryVariables>;
export const OpeningDocument = new TypedDocumentString(`
    query Opening {
  agreements(first: 100) {
    nodes {
      ...EntityFact
      parties {
        entity {
          ...EntityFact
        }
      }
    }
  }
}
    fragment EntityFact on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
  }
  degree
}`) as unknown as TypedDocumentString<OpeningQuery, OpeningQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $entityKinds: [String!], $relationKinds: [String!]) {
  paths(
    from: $from
    to: $to
    maxLength: $maxLength
    first: $first
    entityKinds: $entityKinds
    relationKinds: $relationKinds
  ) {
    truncated
    leftOut
    lengths {
      length
      count
      exact
    }
    paths {
      length
      entities {
        ...EntityFact
      }
      steps {
        count
        relations {
          ...RelationFact
          passages {
            id
          }
        }
      }
    }
  }
}
    fragment EntityFact on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
  }
  degree
}
fragment RelationFact on Relation {
  id
  kind
  from {
    id
  }
  to {
    id
  }
  confidence
  modality
  period {
    from
    to
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const PathPassagesDocument = new TypedDocumentString(`
    query PathPassages($ids: [ID!]!) {
  connecting(ids: $ids) {
    relations {
      id
      passages {
        ...PassageText
      }
    }
  }
}
    fragment PassageText on Passage {
  id
  line
  text
  textEn
  quote
  source {
    id
    attached
  }
}`) as unknown as TypedDocumentString<PathPassagesQuery, PathPassagesQueryVariables>;
export const QuestionsDocument = new TypedDocumentString(`
    query Questions {
  questions {
    id
    group
    title
    titleEn
    description
    descriptionEn
    cypher
    graphql
    parameters {
      name
      title
      titleEn
      input
      kinds
      min
      max
      choices {
        value
        title
        titleEn
      }
      default
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
export const EntityNameDocument = new TypedDocumentString(`
    query EntityName($id: ID!) {
  entity(id: $id) {
    id
    kind
    name
    nameEn
  }
}
    `) as unknown as TypedDocumentString<EntityNameQuery, EntityNameQueryVariables>;
export const EntityChoicesDocument = new TypedDocumentString(`
    query EntityChoices($text: String!, $kinds: [String!]) {
  search(text: $text, kinds: $kinds, first: 20) {
    total
    hits {
      entity {
        id
        kind
        name
        nameEn
        ... on Region {
          partOf {
            id
            name
            nameEn
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntityChoicesQuery, EntityChoicesQueryVariables>;
export const KindsDocument = new TypedDocumentString(`
    query Kinds {
  ontology {
    entityKinds {
      id
      properties {
        id
        name
        nameEn
        stored
      }
    }
    relationKinds {
      id
      from
      to
    }
  }
}
    `) as unknown as TypedDocumentString<KindsQuery, KindsQueryVariables>;
export const IntrospectionDocument = new TypedDocumentString(`
    query Introspection {
  schema: __schema {
    queryType {
      name
    }
    mutationType {
      name
    }
    subscriptionType {
      name
    }
    types {
      kind
      name
      description
      fields(includeDeprecated: true) {
        name
        description
        isDeprecated
        deprecationReason
        args {
          ...InputOfApi
        }
        type {
          ...TypeOfApi
        }
      }
      inputFields {
        ...InputOfApi
      }
      interfaces {
        ...TypeOfApi
      }
      enumValues(includeDeprecated: true) {
        name
        description
        isDeprecated
        deprecationReason
      }
      possibleTypes {
        ...TypeOfApi
      }
    }
    directives {
      name
      description
      locations
      args {
        ...InputOfApi
      }
    }
  }
}
    fragment InputOfApi on __InputValue {
  name
  description
  defaultValue
  type {
    ...TypeOfApi
  }
}
fragment TypeOfApi on __Type {
  kind
  name
  ofType {
    kind
    name
    ofType {
      kind
      name
      ofType {
        kind
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<IntrospectionQuery, IntrospectionQueryVariables>;
export const ReadSourcesDocument = new TypedDocumentString(`
    query ReadSources {
  sources {
    id
    title
    titleEn
    publisher
    publishedOn
    file
    sha256
    attachment
    chapters {
      line
      title
      titleEn
    }
  }
}
    `) as unknown as TypedDocumentString<ReadSourcesQuery, ReadSourcesQueryVariables>;
export const ReadPassagesDocument = new TypedDocumentString(`
    query ReadPassages($first: Int!, $after: String) {
  passages(first: $first, after: $after) {
    totalCount
    nodes {
      id
      source {
        id
      }
      line
      start
      end
      text
      textEn
      note
      noteEn
      quote
      entities {
        id
        kind
        subkind
        name
        nameEn
        aliases
      }
      shorthands {
        text
        members {
          id
          kind
          subkind
          name
          nameEn
          aliases
        }
      }
      relations {
        id
        kind
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReadPassagesQuery, ReadPassagesQueryVariables>;
export const ReadSupportedDocument = new TypedDocumentString(`
    query ReadSupported($source: ID!, $line: Int!) {
  passages(source: $source, lines: [$line], first: 100) {
    nodes {
      id
      relations {
        ...RelationFact
        role
        note
        noteEn
        period {
          from
          to
          label
          labelEn
        }
        from {
          ...EntityFact
        }
        to {
          ...EntityFact
        }
        scope {
          id
          name
          nameEn
        }
      }
    }
  }
}
    fragment EntityFact on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
  }
  degree
}
fragment RelationFact on Relation {
  id
  kind
  from {
    id
  }
  to {
    id
  }
  confidence
  modality
  period {
    from
    to
  }
}`) as unknown as TypedDocumentString<ReadSupportedQuery, ReadSupportedQueryVariables>;
export const ReadEntityDocument = new TypedDocumentString(`
    query ReadEntity($id: ID!) {
  entity(id: $id) {
    ...EntityFact
    summary
    summaryEn
  }
}
    fragment EntityFact on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
  }
  degree
}`) as unknown as TypedDocumentString<ReadEntityQuery, ReadEntityQueryVariables>;
export const ReadNeighboursDocument = new TypedDocumentString(`
    query ReadNeighbours($of: ID!, $first: Int!) {
  neighbourhood(of: [$of], first: $first) {
    entities {
      id
    }
    total
  }
}
    `) as unknown as TypedDocumentString<ReadNeighboursQuery, ReadNeighboursQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    total
    hits {
      entity {
        ...EntityFact
        ... on Region {
          partOf {
            id
            name
            nameEn
          }
        }
      }
      matched {
        text
        how
      }
    }
    shorthands {
      text
      note
      members {
        ...EntityFact
      }
    }
  }
}
    fragment EntityFact on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
  }
  degree
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SharedDocument = new TypedDocumentString(`
    query Shared($ids: [ID!]!, $first: Int!) {
  shared(ids: $ids, first: $first) {
    total
    exact
    groups {
      relationKind
      direction
      total
      entities {
        entity {
          ...EntityFact
        }
        relations {
          ...JoiningRelation
        }
      }
    }
  }
}
    fragment EntityFact on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
  }
  degree
}
fragment RelationFact on Relation {
  id
  kind
  from {
    id
  }
  to {
    id
  }
  confidence
  modality
  period {
    from
    to
  }
}
fragment JoiningRelation on Relation {
  ...RelationFact
  passages {
    id
  }
}`) as unknown as TypedDocumentString<SharedQuery, SharedQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($a: ID!, $b: ID!, $within: Boolean!, $first: Int!) {
  comparison(a: $a, b: $b, within: $within, first: $first) {
    kinds {
      kind
      onlyA {
        ...ComparedSide
      }
      both {
        ...ComparedSide
      }
      onlyB {
        ...ComparedSide
      }
    }
  }
}
    fragment EntityFact on Entity {
  id
  kind
  subkind
  name
  nameEn
  status
  period {
    from
    to
  }
  degree
}
fragment RelationFact on Relation {
  id
  kind
  from {
    id
  }
  to {
    id
  }
  confidence
  modality
  period {
    from
    to
  }
}
fragment ComparedSide on ComparedSet {
  total
  exact
  entities {
    entity {
      ...EntityFact
    }
    passageCount
    relations {
      ...RelationFact
      from {
        name
        nameEn
      }
      to {
        name
        nameEn
      }
    }
  }
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const LoadingDocument = new TypedDocumentString(`
    query Loading {
  dataset {
    id
    loading {
      done
      total
      isInterrupted
    }
  }
}
    `) as unknown as TypedDocumentString<LoadingQuery, LoadingQueryVariables>;