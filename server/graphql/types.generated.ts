// Written by `npm run codegen` from the SDL; change that instead.
import type { ConfidenceValue as Confidence } from './parents.ts';
import type { ModalityValue as Modality } from './parents.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DatasetParent, EntityParent, RelationParent, PassageParent, SourceParent, ShorthandParent, EntityKindParent, SubkindParent, RelationKindParent, EntityConnectionParent, RelationConnectionParent, PassageConnectionParent, RegionLinkParent, SubgraphParent, SearchResultParent, QuestionParent, QuestionParameterParent } from './parents.ts';
import type { RequestContext } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A parameter's value: a text or an id, a whole number, or a list of ids. */
  ParameterValue: { input: string | number | readonly string[]; output: string | number | readonly string[]; }
  /** A date as far as it is known: `2024`, `2024-03` or `2024-03-05`. */
  PartialDate: { input: string; output: string; }
};

/** Something agreed in writing: a framework agreement, an action plan, a work scheme. */
export type Agreement = Entity & {
  readonly __typename?: 'Agreement';
  /** Its id, `kind/readable-name`: stable, and never reused for something else. */
  readonly id: Scalars['ID']['output'];
  /** Its kind, as `ontology` lists them: `Region`, `Agreement` and so on. */
  readonly kind: Scalars['String']['output'];
  /** A finer division of its kind. */
  readonly subkind?: Maybe<Scalars['String']['output']>;
  /** Its official name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every other form that the sources use for this one entity. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, in one sentence. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  readonly summaryEn?: Maybe<Scalars['String']['output']>;
  /** When it holds or took place; null where nothing is said. */
  readonly period?: Maybe<Period>;
  /** How far it has come, where that is known. */
  readonly status?: Maybe<Modality>;
  /** Whether the source names some of its members "and others", so that those listed are not all. */
  readonly openEnded: Scalars['Boolean']['output'];
  /** What else the dataset says of it, in the ontology's order. */
  readonly properties: ReadonlyArray<Property>;
  /** How many relations it has. */
  readonly degree: Scalars['Int']['output'];
  /** How many relations it has of each kind, direction and kind of entity at the other end, most first. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /**
   * Its relations, by id. A relation of a symmetric kind is listed once at either end, whatever the
   * direction.
   */
  readonly relations: RelationConnection;
  /**
   * The regions that it belongs to: those that it is located in or part of, and those that are party to
   * it, themselves or by what lies in them; directly or through others, nearest first; at most 500.
   */
  readonly regions: ReadonlyArray<Region>;
  /** The passages that name it, in the order of the sources. */
  readonly passages: PassageConnection;
  /** Whom it binds, with the role and the relation that says so; at most 500. */
  readonly parties: ReadonlyArray<Participation>;
  /** The fields and regions that it covers; at most 500. */
  readonly covers: ReadonlyArray<Participation>;
};


/** Something agreed in writing: a framework agreement, an action plan, a work scheme. */
export type AgreementRelationsArgs = {
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  entityKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something agreed in writing: a framework agreement, an action plan, a work scheme. */
export type AgreementPassagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The agreements, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The agreements. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An agreement on a page. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** Where it stands; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The agreement. */
  readonly node: Agreement;
};

/** Parties, and how many agreements each two of them share. */
export type RegionLinks = {
  readonly __typename?: 'RegionLinks';
  /** The parties that share at least one agreement with another of them, and every one that was asked for. */
  readonly parties: ReadonlyArray<Entity>;
  /** One for each pair that shares at least one agreement; at most 2000. */
  readonly cells: ReadonlyArray<RegionLink>;
  /** Whether there are more pairs than that. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Two parties and the agreements that they share. */
export type RegionLink = {
  readonly __typename?: 'RegionLink';
  /** The one whose id comes first. */
  readonly a: Entity;
  /** The other. */
  readonly b: Entity;
  /** How many agreements they share. */
  readonly count: Scalars['Int']['output'];
  /** These agreements, by id; at most 100. */
  readonly agreements: ReadonlyArray<Agreement>;
};

/** Questions to the graph. Nothing here can change it. */
export type Query = {
  readonly __typename?: 'Query';
  /** What is loaded. */
  readonly dataset: Dataset;
  /** Agreements by what their parties, period and fields are, in the order of their ids. */
  readonly agreements: AgreementConnection;
  /**
   * Which parties share agreements: one cell for each pair that shares at least one, the pairs that
   * share most first.
   */
  readonly regionLinks: RegionLinks;
  /** The entity with this id, or null. */
  readonly entity?: Maybe<Entity>;
  /** Entities by id, page by page. */
  readonly entities: EntityConnection;
  /**
   * Where something came from and what it led to: ancestors (IN) and descendants (OUT) along the kinds
   * of relations that the ontology marks as lineage. An unknown id is an error.
   */
  readonly lineage: Lineage;
  /**
   * The entities one relation away from those given, with the relations that lead there: the best
   * borne out first, then by id. An unknown id is an error.
   */
  readonly neighbourhood: Subgraph;
  /** Every relation among the given entities, so that a saved view can be drawn again. Unknown ids are left out. */
  readonly connecting: Subgraph;
  /** The kinds of entities and relations that the loaded dataset may use, with their names, looks and counts. */
  readonly ontology: Ontology;
  /** The sources that the dataset rests on, by id. */
  readonly sources: ReadonlyArray<Source>;
  /** Passages in the order of the sources: by source, line and start. */
  readonly passages: PassageConnection;
  /**
   * How two entities hang together: chains of relations, followed in either direction, that pass no
   * entity twice. Two chains differ by the entities they pass; several relations between the same two
   * entities are one step. The shortest come first, then those best borne out, then by the ids of
   * the entities along them. An unknown id is an error.
   */
  readonly paths: PathResult;
  /** Questions worth asking of the graph, group by group, each with the Cypher and the GraphQL that answer it. */
  readonly questions: ReadonlyArray<Question>;
  /** The relation with this id, or null. */
  readonly relation?: Maybe<Relation>;
  /** Relations by id, page by page. */
  readonly relations: RelationConnection;
  /**
   * Entities by name, in Chinese or English, by alias, by pinyin (`pinghu`) or its initials (`ph`), and
   * by the words of their summaries. One Han character is enough; full-width forms, case, spaces and
   * quotation marks make no difference, and no character has a special meaning. Whole names come first,
   * then whole pinyin and initials, then beginnings, then parts and words. Text beyond 64 characters is
   * left out of account.
   */
  readonly search: SearchResult;
  /**
   * What some entities have in common: the entities that are one relation away from every one of them,
   * in groups by the relation that all of them have to it. An entity that is shared in several ways
   * stands in several groups. An unknown id is an error.
   */
  readonly shared: Shared;
  /**
   * How two entities compare: what only the one has, what both have and what only the other has, one
   * relation away, kind by kind. An agreement is had by its parties; anything else by whatever any
   * relation joins it to. An unknown id is an error.
   */
  readonly comparison: Comparison;
};


/** Questions to the graph. Nothing here can change it. */
export type QueryAgreementsArgs = {
  linking?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  match?: InputMaybe<Match>;
  within?: InputMaybe<Scalars['Boolean']['input']>;
  activeIn?: InputMaybe<Scalars['Int']['input']>;
  fields?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  subkinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  minParties?: InputMaybe<Scalars['Int']['input']>;
  maxParties?: InputMaybe<Scalars['Int']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Nothing here can change it. */
export type QueryRegionLinksArgs = {
  regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  within?: InputMaybe<Scalars['Boolean']['input']>;
  activeIn?: InputMaybe<Scalars['Int']['input']>;
  organizations?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Questions to the graph. Nothing here can change it. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Nothing here can change it. */
export type QueryEntitiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Nothing here can change it. */
export type QueryLineageArgs = {
  of: Scalars['ID']['input'];
  direction?: InputMaybe<Direction>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  relationKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  entityKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Questions to the graph. Nothing here can change it. */
export type QueryNeighbourhoodArgs = {
  of: ReadonlyArray<Scalars['ID']['input']>;
  relationKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  entityKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  except?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph. Nothing here can change it. */
export type QueryConnectingArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Questions to the graph. Nothing here can change it. */
export type QueryPassagesArgs = {
  source?: InputMaybe<Scalars['ID']['input']>;
  lines?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Nothing here can change it. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  relationKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  entityKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph. Nothing here can change it. */
export type QueryRelationArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Nothing here can change it. */
export type QueryRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. Nothing here can change it. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph. Nothing here can change it. */
export type QuerySharedArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  relationKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  entityKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph. Nothing here can change it. */
export type QueryComparisonArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  entityKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  within?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The dataset that the graph was loaded from. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Its id, which stays the same from version to version. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Its title in English. */
  readonly titleEn?: Maybe<Scalars['String']['output']>;
  /** The language that names and summaries are in, as a BCP 47 tag. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The licence of the dataset, which is not that of its sources. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Content hash of what is loaded: it changes whenever anything in the graph does. */
  readonly version: Scalars['String']['output'];
  /** When it was loaded, in ISO 8601. */
  readonly loadedAt: Scalars['String']['output'];
  /** How many entities there are. */
  readonly entityCount: Scalars['Int']['output'];
  /** How many relations there are. */
  readonly relationCount: Scalars['Int']['output'];
  /** How many passages there are. */
  readonly passageCount: Scalars['Int']['output'];
  /** The load that is under way, or broke off: until it is done, answers are incomplete. Null otherwise. */
  readonly loading?: Maybe<Loading>;
};

/** How far a load has come that is too large for one transaction. */
export type Loading = {
  readonly __typename?: 'Loading';
  /** Rows written so far. */
  readonly done: Scalars['Int']['output'];
  /** Rows to write, about. */
  readonly total: Scalars['Int']['output'];
  /** When it began, in ISO 8601. */
  readonly startedAt: Scalars['String']['output'];
  /** Nobody is at work on it: it has to be started again. */
  readonly isInterrupted: Scalars['Boolean']['output'];
};

/** Which entities to list: every condition that is given must hold. */
export type EntityFilter = {
  /** Those with these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Those of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Those of these subkinds. */
  readonly subkinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Those that have come this far. */
  readonly status?: InputMaybe<ReadonlyArray<Modality>>;
  /** Those that this region has: located in it, part of it, or an agreement that it is a party to. */
  readonly regionId?: InputMaybe<Scalars['ID']['input']>;
  /** Those whose period includes this year; an open end reaches on, and no period at all never matches. */
  readonly activeIn?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A thing that the graph knows. Regions, agreements, mechanisms and platforms have types of their
 * own; entities of every other kind are of type `Thing`.
 */
export type Entity = {
  /** Its id, `kind/readable-name`: stable, and never reused for something else. */
  readonly id: Scalars['ID']['output'];
  /** Its kind, as `ontology` lists them: `Region`, `Agreement` and so on. */
  readonly kind: Scalars['String']['output'];
  /** A finer division of its kind. */
  readonly subkind?: Maybe<Scalars['String']['output']>;
  /** Its official name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every other form that the sources use for this one entity. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, in one sentence. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  readonly summaryEn?: Maybe<Scalars['String']['output']>;
  /** When it holds or took place; null where nothing is said. */
  readonly period?: Maybe<Period>;
  /** How far it has come, where that is known. */
  readonly status?: Maybe<Modality>;
  /** Whether the source names some of its members "and others", so that those listed are not all. */
  readonly openEnded: Scalars['Boolean']['output'];
  /** What else the dataset says of it, in the ontology's order. */
  readonly properties: ReadonlyArray<Property>;
  /** How many relations it has. */
  readonly degree: Scalars['Int']['output'];
  /** How many relations it has of each kind, direction and kind of entity at the other end, most first. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /**
   * Its relations, by id. A relation of a symmetric kind is listed once at either end, whatever the
   * direction.
   */
  readonly relations: RelationConnection;
  /**
   * The regions that it belongs to: those that it is located in or part of, and those that are party to
   * it, themselves or by what lies in them; directly or through others, nearest first; at most 500.
   */
  readonly regions: ReadonlyArray<Region>;
  /** The passages that name it, in the order of the sources. */
  readonly passages: PassageConnection;
};


/**
 * A thing that the graph knows. Regions, agreements, mechanisms and platforms have types of their
 * own; entities of every other kind are of type `Thing`.
 */
export type EntityRelationsArgs = {
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  entityKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A thing that the graph knows. Regions, agreements, mechanisms and platforms have types of their
 * own; entities of every other kind are of type `Thing`.
 */
export type EntityPassagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A place, or an authority that speaks for it: a province, a city, a district, a town. */
export type Region = Entity & {
  readonly __typename?: 'Region';
  /** Its id, `kind/readable-name`: stable, and never reused for something else. */
  readonly id: Scalars['ID']['output'];
  /** Its kind, as `ontology` lists them: `Region`, `Agreement` and so on. */
  readonly kind: Scalars['String']['output'];
  /** A finer division of its kind. */
  readonly subkind?: Maybe<Scalars['String']['output']>;
  /** Its official name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every other form that the sources use for this one entity. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, in one sentence. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  readonly summaryEn?: Maybe<Scalars['String']['output']>;
  /** When it holds or took place; null where nothing is said. */
  readonly period?: Maybe<Period>;
  /** How far it has come, where that is known. */
  readonly status?: Maybe<Modality>;
  /** Whether the source names some of its members "and others", so that those listed are not all. */
  readonly openEnded: Scalars['Boolean']['output'];
  /** What else the dataset says of it, in the ontology's order. */
  readonly properties: ReadonlyArray<Property>;
  /** How many relations it has. */
  readonly degree: Scalars['Int']['output'];
  /** How many relations it has of each kind, direction and kind of entity at the other end, most first. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /**
   * Its relations, by id. A relation of a symmetric kind is listed once at either end, whatever the
   * direction.
   */
  readonly relations: RelationConnection;
  /**
   * The regions that it belongs to: those that it is located in or part of, and those that are party to
   * it, themselves or by what lies in them; directly or through others, nearest first; at most 500.
   */
  readonly regions: ReadonlyArray<Region>;
  /** The passages that name it, in the order of the sources. */
  readonly passages: PassageConnection;
  /** How large it is: `macro`, `province`, `municipality`, `city`, `district`, `county`, `town` or `area`. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** The regions that it lies in, directly or through others, nearest first. */
  readonly partOf: ReadonlyArray<Region>;
  /** The regions that lie in it, directly or through others, nearest first; at most 500. */
  readonly contains: ReadonlyArray<Region>;
  /** The agreements that it is a party to. */
  readonly agreements: AgreementConnection;
};


/** A place, or an authority that speaks for it: a province, a city, a district, a town. */
export type RegionRelationsArgs = {
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  entityKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place, or an authority that speaks for it: a province, a city, a district, a town. */
export type RegionPassagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place, or an authority that speaks for it: a province, a city, a district, a town. */
export type RegionAgreementsArgs = {
  within?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A place or a system where cooperation happens: a service window, an information system, a demonstration area. */
export type Platform = Entity & {
  readonly __typename?: 'Platform';
  /** Its id, `kind/readable-name`: stable, and never reused for something else. */
  readonly id: Scalars['ID']['output'];
  /** Its kind, as `ontology` lists them: `Region`, `Agreement` and so on. */
  readonly kind: Scalars['String']['output'];
  /** A finer division of its kind. */
  readonly subkind?: Maybe<Scalars['String']['output']>;
  /** Its official name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every other form that the sources use for this one entity. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, in one sentence. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  readonly summaryEn?: Maybe<Scalars['String']['output']>;
  /** When it holds or took place; null where nothing is said. */
  readonly period?: Maybe<Period>;
  /** How far it has come, where that is known. */
  readonly status?: Maybe<Modality>;
  /** Whether the source names some of its members "and others", so that those listed are not all. */
  readonly openEnded: Scalars['Boolean']['output'];
  /** What else the dataset says of it, in the ontology's order. */
  readonly properties: ReadonlyArray<Property>;
  /** How many relations it has. */
  readonly degree: Scalars['Int']['output'];
  /** How many relations it has of each kind, direction and kind of entity at the other end, most first. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /**
   * Its relations, by id. A relation of a symmetric kind is listed once at either end, whatever the
   * direction.
   */
  readonly relations: RelationConnection;
  /**
   * The regions that it belongs to: those that it is located in or part of, and those that are party to
   * it, themselves or by what lies in them; directly or through others, nearest first; at most 500.
   */
  readonly regions: ReadonlyArray<Region>;
  /** The passages that name it, in the order of the sources. */
  readonly passages: PassageConnection;
  /** Who established it, operates it or takes part in it. */
  readonly participants: ReadonlyArray<Participation>;
  /** The regions that it is located in. */
  readonly locatedIn: ReadonlyArray<Region>;
};


/** A place or a system where cooperation happens: a service window, an information system, a demonstration area. */
export type PlatformRelationsArgs = {
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  entityKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place or a system where cooperation happens: a service window, an information system, a demonstration area. */
export type PlatformPassagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An entity of a kind without a type of its own, those that a dataset adds included. */
export type Thing = Entity & {
  readonly __typename?: 'Thing';
  /** Its id, `kind/readable-name`: stable, and never reused for something else. */
  readonly id: Scalars['ID']['output'];
  /** Its kind, as `ontology` lists them: `Region`, `Agreement` and so on. */
  readonly kind: Scalars['String']['output'];
  /** A finer division of its kind. */
  readonly subkind?: Maybe<Scalars['String']['output']>;
  /** Its official name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every other form that the sources use for this one entity. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, in one sentence. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  readonly summaryEn?: Maybe<Scalars['String']['output']>;
  /** When it holds or took place; null where nothing is said. */
  readonly period?: Maybe<Period>;
  /** How far it has come, where that is known. */
  readonly status?: Maybe<Modality>;
  /** Whether the source names some of its members "and others", so that those listed are not all. */
  readonly openEnded: Scalars['Boolean']['output'];
  /** What else the dataset says of it, in the ontology's order. */
  readonly properties: ReadonlyArray<Property>;
  /** How many relations it has. */
  readonly degree: Scalars['Int']['output'];
  /** How many relations it has of each kind, direction and kind of entity at the other end, most first. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /**
   * Its relations, by id. A relation of a symmetric kind is listed once at either end, whatever the
   * direction.
   */
  readonly relations: RelationConnection;
  /**
   * The regions that it belongs to: those that it is located in or part of, and those that are party to
   * it, themselves or by what lies in them; directly or through others, nearest first; at most 500.
   */
  readonly regions: ReadonlyArray<Region>;
  /** The passages that name it, in the order of the sources. */
  readonly passages: PassageConnection;
  /** Always null: it stands here so that a selection on this type can be empty. */
  readonly _?: Maybe<Scalars['Boolean']['output']>;
};


/** An entity of a kind without a type of its own, those that a dataset adds included. */
export type ThingRelationsArgs = {
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  entityKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An entity of a kind without a type of its own, those that a dataset adds included. */
export type ThingPassagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something that the dataset says of an entity, beyond what every entity has. */
export type Property = {
  readonly __typename?: 'Property';
  /** Its key in the ontology. */
  readonly key: Scalars['String']['output'];
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** Its name in English. */
  readonly labelEn?: Maybe<Scalars['String']['output']>;
  /** What is said, as the source writes it. */
  readonly value: Scalars['String']['output'];
  /** The same in English, where it is text. */
  readonly valueEn?: Maybe<Scalars['String']['output']>;
  /** A figure as a number, written out in full: 1200000 for 120 万. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** What the figure counts. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  readonly unitEn?: Maybe<Scalars['String']['output']>;
  /** How exact the figure is: `exact`, `about`, `over`, `nearly` or `at least`. */
  readonly qualifier?: Maybe<Scalars['String']['output']>;
};

/** How many relations an entity has of one kind, in one direction, to one kind of entity. */
export type RelationCount = {
  readonly __typename?: 'RelationCount';
  /** The kind of the relations. */
  readonly kind: Scalars['String']['output'];
  /** Which way they point; BOTH for a symmetric kind. */
  readonly direction: Direction;
  /** The kind of the entities at their other end. */
  readonly entityKind: Scalars['String']['output'];
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
};

/** An entity's part in another, with the relation that says so. */
export type Participation = {
  readonly __typename?: 'Participation';
  /** Who or what takes part. */
  readonly entity: Entity;
  /** What it is there: a role of the ontology. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The relation that says so, with its passages. */
  readonly relation: Relation;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entities, each with its cursor. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The entities. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity on a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where it stands; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** A standing way of cooperating: a working rule, an alliance, a brand of cooperation. */
export type Mechanism = Entity & {
  readonly __typename?: 'Mechanism';
  /** Its id, `kind/readable-name`: stable, and never reused for something else. */
  readonly id: Scalars['ID']['output'];
  /** Its kind, as `ontology` lists them: `Region`, `Agreement` and so on. */
  readonly kind: Scalars['String']['output'];
  /** A finer division of its kind. */
  readonly subkind?: Maybe<Scalars['String']['output']>;
  /** Its official name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Every other form that the sources use for this one entity. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, in one sentence. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  readonly summaryEn?: Maybe<Scalars['String']['output']>;
  /** When it holds or took place; null where nothing is said. */
  readonly period?: Maybe<Period>;
  /** How far it has come, where that is known. */
  readonly status?: Maybe<Modality>;
  /** Whether the source names some of its members "and others", so that those listed are not all. */
  readonly openEnded: Scalars['Boolean']['output'];
  /** What else the dataset says of it, in the ontology's order. */
  readonly properties: ReadonlyArray<Property>;
  /** How many relations it has. */
  readonly degree: Scalars['Int']['output'];
  /** How many relations it has of each kind, direction and kind of entity at the other end, most first. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /**
   * Its relations, by id. A relation of a symmetric kind is listed once at either end, whatever the
   * direction.
   */
  readonly relations: RelationConnection;
  /**
   * The regions that it belongs to: those that it is located in or part of, and those that are party to
   * it, themselves or by what lies in them; directly or through others, nearest first; at most 500.
   */
  readonly regions: ReadonlyArray<Region>;
  /** The passages that name it, in the order of the sources. */
  readonly passages: PassageConnection;
  /** The mechanisms that came directly before it, along every kind of lineage relation. */
  readonly precededBy: ReadonlyArray<Mechanism>;
  /** The mechanisms that came directly after it. */
  readonly followedBy: ReadonlyArray<Mechanism>;
  /** Who established it, operates it or takes part in it. */
  readonly participants: ReadonlyArray<Participation>;
};


/** A standing way of cooperating: a working rule, an alliance, a brand of cooperation. */
export type MechanismRelationsArgs = {
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  entityKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A standing way of cooperating: a working rule, an alliance, a brand of cooperation. */
export type MechanismPassagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What something came from and what it led to. */
export type Lineage = {
  readonly __typename?: 'Lineage';
  /** The entity that was asked about. */
  readonly focus: Entity;
  /** Everything reached, the focus included, by generation, then by id. */
  readonly members: ReadonlyArray<LineageMember>;
  /** Every lineage relation between two members, by id. */
  readonly relations: ReadonlyArray<Relation>;
  /** Whether `depth` or the limit of 200 members cut something off. */
  readonly truncated: Scalars['Boolean']['output'];
  /**
   * Ids of the relations that close a circle, which generations leave out of account; a source that
   * contradicts itself about what came first has some.
   */
  readonly cycles: ReadonlyArray<Scalars['ID']['output']>;
};

/** An entity in a lineage. */
export type LineageMember = {
  readonly __typename?: 'LineageMember';
  /** The entity. */
  readonly entity: Entity;
  /**
   * How far it is from the focus along the longest chain, negative for ancestors, so that nothing
   * stands before its own ancestor.
   */
  readonly generation: Scalars['Int']['output'];
};

/** A part of the graph, and how much of what there is it holds. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The entities. */
  readonly entities: ReadonlyArray<Entity>;
  /** The relations; the ends of each are among `entities` or among those that were asked about. */
  readonly relations: ReadonlyArray<Relation>;
  /** How many entities came. */
  readonly shown: Scalars['Int']['output'];
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
  /** Whether a limit cut something off. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** The one list of kinds: the base ontology, and what the dataset adds to it. */
export type Ontology = {
  readonly __typename?: 'Ontology';
  /** The kinds of entities, in the ontology's order. */
  readonly entityKinds: ReadonlyArray<EntityKind>;
  /** The kinds of relations, in the ontology's order. */
  readonly relationKinds: ReadonlyArray<RelationKind>;
  /** What an entity can be to a relation, beyond the relation's kind. */
  readonly roles: ReadonlyArray<Role>;
};

/** A kind of entity. */
export type EntityKind = {
  readonly __typename?: 'EntityKind';
  /** Its id, such as `Region`: the label in Cypher and the value of `Entity.kind`. */
  readonly id: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** The colour to draw it in on light paper, as `#rrggbb`; at least 5:1 against it. */
  readonly colour: Scalars['String']['output'];
  /** The colour to draw it in on a dark ground, as `#rrggbb`; at least 7:1 against it. */
  readonly colourDark: Scalars['String']['output'];
  /** The shape to draw it in, as Cytoscape names node shapes; every kind has its own. */
  readonly shape: Scalars['String']['output'];
  /** How many entities there are of this kind. */
  readonly count: Scalars['Int']['output'];
  /** The finer divisions of this kind. */
  readonly subkinds: ReadonlyArray<Subkind>;
  /** What the dataset may say of this kind beyond what every entity has. */
  readonly properties: ReadonlyArray<PropertyKind>;
};

/** A property that entities of a kind may have. */
export type PropertyKind = {
  readonly __typename?: 'PropertyKind';
  /** Its id, such as `figure`: the value of `Property.key`. */
  readonly id: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** The properties in Cypher that hold it, the one with its value first. */
  readonly stored: ReadonlyArray<Scalars['String']['output']>;
};

/** A finer division within a kind of entity. */
export type Subkind = {
  readonly __typename?: 'Subkind';
  /** Its id, such as `framework_agreement`: the value of `Entity.subkind`. */
  readonly id: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** How many entities there are of this subkind. */
  readonly count: Scalars['Int']['output'];
};

/** A kind of relation, and what it may lie between. */
export type RelationKind = {
  readonly __typename?: 'RelationKind';
  /** Its id, such as `PARTY_TO`: the relationship type in Cypher and the value of `Relation.kind`. */
  readonly id: Scalars['String']['output'];
  /** Its name, read from `from` to `to`. */
  readonly name: Scalars['String']['output'];
  /** The same in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name, read from `to` to `from`. */
  readonly inverseName: Scalars['String']['output'];
  /** The same in English. */
  readonly inverseNameEn: Scalars['String']['output'];
  /** The kinds of entities that it may lead from. */
  readonly from: ReadonlyArray<Scalars['String']['output']>;
  /** The kinds of entities that it may lead to. */
  readonly to: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it holds both ways; such a relation is stored once. */
  readonly symmetric: Scalars['Boolean']['output'];
  /** Whether `lineage` follows it, from the earlier to the later. */
  readonly lineage: Scalars['Boolean']['output'];
  /** How many relations there are of this kind. */
  readonly count: Scalars['Int']['output'];
};

/** What an entity is to a relation, beyond the relation's kind. */
export type Role = {
  readonly __typename?: 'Role';
  /** Its id, such as `signatory`: the value of `Relation.role`. */
  readonly id: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
};

/** Where a source bears something out: our own words and a locator, never the source's text. */
export type Passage = {
  readonly __typename?: 'Passage';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The source that it lies in. */
  readonly source: Source;
  /** The line of the source's file, from 1. */
  readonly line: Scalars['Int']['output'];
  /** Where it begins in that line, in UTF-16 code units from 0. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends; the character there is no longer part of it. */
  readonly end: Scalars['Int']['output'];
  /** What it says, in our own words. */
  readonly text: Scalars['String']['output'];
  /** The same in English. */
  readonly textEn?: Maybe<Scalars['String']['output']>;
  /** Why it supports no fact, where it supports none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  readonly noteEn?: Maybe<Scalars['String']['output']>;
  /** The source's own words: only where the operator attached the source's file and its hash matches. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The entities that it names, by id. */
  readonly entities: ReadonlyArray<Entity>;
  /** The forms in it that mean several entities at once, by id, at most 20. */
  readonly shorthands: ReadonlyArray<Shorthand>;
  /** The relations that it bears out, in the dataset's order. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A document that passages lie in. */
export type Source = {
  readonly __typename?: 'Source';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Its title in English. */
  readonly titleEn?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** When it was published, as far as known. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The name of the file that locators point into; the operator may put it under `sources/` in the dataset's folder. */
  readonly file: Scalars['String']['output'];
  /** SHA-256 of the bytes of the file that locators point into. */
  readonly sha256: Scalars['String']['output'];
  /** Whether the operator attached this file, unchanged, so that passages have quotes. */
  readonly attached: Scalars['Boolean']['output'];
  /** The same, with what is wrong where it is not. */
  readonly attachment: Attachment;
  /** Its chapters, in order. */
  readonly chapters: ReadonlyArray<Chapter>;
  /** Its passages, in order. */
  readonly passages: PassageConnection;
};


/** A document that passages lie in. */
export type SourcePassagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What the operator supplied of a source. */
export type Attachment =
  /** No file. */
  | 'NONE'
  /** The very file that the locators point into. */
  | 'MATCHES'
  /** A file with another content: its words may lie elsewhere, so nothing is quoted. */
  | 'DIFFERS';

/** A stretch of a source, from one heading's line to the next. */
export type Chapter = {
  readonly __typename?: 'Chapter';
  /** The line where it begins, from 1. */
  readonly line: Scalars['Int']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Its title in English. */
  readonly titleEn?: Maybe<Scalars['String']['output']>;
};

/** A page of passages. */
export type PassageConnection = {
  readonly __typename?: 'PassageConnection';
  /** The passages, each with its cursor. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** The passages. */
  readonly nodes: ReadonlyArray<Passage>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A passage on a page. */
export type PassageEdge = {
  readonly __typename?: 'PassageEdge';
  /** Where it stands; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The passage. */
  readonly node: Passage;
};

/** Chains of relations between two entities. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** The chains, shortest first. */
  readonly paths: ReadonlyArray<Path>;
  /**
   * How many chains there are of each length that was looked at, from 1 on. Looking ends at
   * `maxLength`, or with the length at which the list is full.
   */
  readonly lengths: ReadonlyArray<PathCount>;
  /** The kinds of entities that no chain was allowed to run through. */
  readonly leftOut: ReadonlyArray<Scalars['String']['output']>;
  /** Whether there may be more within `maxLength`. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** How many chains there are of one length. */
export type PathCount = {
  readonly __typename?: 'PathCount';
  /** How many relations they have. */
  readonly length: Scalars['Int']['output'];
  /** How many were found; looking ends after 10000, counting every way along parallel relations. */
  readonly count: Scalars['Int']['output'];
  /** Whether these are all: false where looking ended, so that some that are better may be missing. */
  readonly exact: Scalars['Boolean']['output'];
};

/** One chain of relations. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many relations it has. */
  readonly length: Scalars['Int']['output'];
  /** The entities along it, both ends included. */
  readonly entities: ReadonlyArray<Entity>;
  /** The relations along it, in order, of each step the one best borne out; each may point either way. */
  readonly relations: ReadonlyArray<Relation>;
  /** From each entity to the next, with every relation that joins the two. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** What joins an entity of a chain to the next one. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** The relations between the two, the best borne out first, then by id; at most 20. */
  readonly relations: ReadonlyArray<Relation>;
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
};

/** A question with blanks to fill in: what to ask for, and the two texts that answer it. */
export type Question = {
  readonly __typename?: 'Question';
  /** Its id: stable, and fit for an address. */
  readonly id: Scalars['ID']['output'];
  /** The group that it is shown in. */
  readonly group: QuestionGroup;
  /** The question. */
  readonly title: Scalars['String']['output'];
  /** The same in English. */
  readonly titleEn: Scalars['String']['output'];
  /** What the answer holds, and what to keep in mind when reading it. */
  readonly description: Scalars['String']['output'];
  /** The same in English. */
  readonly descriptionEn: Scalars['String']['output'];
  /** What the asker chooses, all of it, in the order to ask for it. */
  readonly parameters: ReadonlyArray<QuestionParameter>;
  /** A Cypher statement that only reads; its parameters have the names of `parameters`. */
  readonly cypher: Scalars['String']['output'];
  /** One GraphQL operation; its variables have the names of `parameters`. */
  readonly graphql: Scalars['String']['output'];
};

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

/** A blank in a question. */
export type QuestionParameter = {
  readonly __typename?: 'QuestionParameter';
  /** Its name in both texts, without the `$`. */
  readonly name: Scalars['String']['output'];
  /** What to ask for. */
  readonly title: Scalars['String']['output'];
  /** The same in English. */
  readonly titleEn: Scalars['String']['output'];
  /** How to ask for it. */
  readonly input: QuestionInput;
  /** The kinds of entities to pick from; any, where none is listed. */
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  /** The least an INTEGER may be, the fewest ENTITIES, the shortest TEXT; null for the others. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** The most an INTEGER may be, the most ENTITIES, the longest TEXT; null for the others. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** What a CHOICE is between. */
  readonly choices: ReadonlyArray<QuestionChoice>;
  /** A value to begin with; null where the loaded dataset has none of the entities that it names. */
  readonly default?: Maybe<Scalars['ParameterValue']['output']>;
  /** The entities that `default` names, in its order. */
  readonly defaultEntities: ReadonlyArray<Entity>;
};

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

/** One value of a CHOICE. */
export type QuestionChoice = {
  readonly __typename?: 'QuestionChoice';
  /** The value. */
  readonly value: Scalars['String']['output'];
  /** What it means. */
  readonly title: Scalars['String']['output'];
  /** The same in English. */
  readonly titleEn: Scalars['String']['output'];
};

/** Which relations to list: every condition that is given must hold. */
export type RelationFilter = {
  /** Those that lead from one of these entities. */
  readonly from?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Those that lead to one of these entities. */
  readonly to?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Those that concern at least one of these entities. */
  readonly scope?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Those of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Those that lead from an entity of one of these kinds. */
  readonly fromKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Those that lead to an entity of one of these kinds. */
  readonly toKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Those borne out this well. */
  readonly confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  /** Those that have come this far. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /** Those whose period includes this year; an open end reaches on, and no period at all never matches. */
  readonly activeIn?: InputMaybe<Scalars['Int']['input']>;
};

/** A claim that leads from one entity to another, with the passages that bear it out. */
export type Relation = {
  readonly __typename?: 'Relation';
  /** Its id, `relation-kind/from-name/to-name`: stable, and never reused for something else. */
  readonly id: Scalars['ID']['output'];
  /** Its kind, as `ontology` lists them: `PARTY_TO` and so on. */
  readonly kind: Scalars['String']['output'];
  /** Where it leads from. */
  readonly from: Entity;
  /** Where it leads to. */
  readonly to: Entity;
  /** How well its passages bear it out. */
  readonly confidence: Confidence;
  /** How far what it says has come. */
  readonly modality?: Maybe<Modality>;
  /** What `from` is to `to`: a role of the ontology. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** What it concerns: the fields of a cooperation, the mechanism within which a step happened. */
  readonly scope: ReadonlyArray<Entity>;
  /** When it holds; null where nothing is said. */
  readonly period?: Maybe<Period>;
  /** What a reader should know of it; the basis, where it is common knowledge. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  readonly noteEn?: Maybe<Scalars['String']['output']>;
  /** The passages that bear it out, in the dataset's order. */
  readonly passages: ReadonlyArray<Passage>;
};

/** A page of relations. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The relations, each with its cursor. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The relations. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation on a page. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Where it stands; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The relation. */
  readonly node: Relation;
};

/** What a search found. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** The entities, best first. */
  readonly hits: ReadonlyArray<SearchHit>;
  /** How many entities match, counted up to 1000. */
  readonly total: Scalars['Int']['output'];
  /**
   * Forms that mean several entities at once and are written just so: 金嘉平 for 金山区, 嘉兴市, 平湖市.
   * One form may have several entries, one a reading (两地).
   */
  readonly shorthands: ReadonlyArray<Shorthand>;
};

/** A form that means several entities at once. */
export type Shorthand = {
  readonly __typename?: 'Shorthand';
  /** The form. */
  readonly text: Scalars['String']['output'];
  /** What it stands for, in the order of the form. */
  readonly members: ReadonlyArray<Entity>;
  /** How it was resolved. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  readonly noteEn?: Maybe<Scalars['String']['output']>;
  /** Where it is used so. */
  readonly passages: ReadonlyArray<Passage>;
};

/** An entity that a search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The entity. */
  readonly entity: Entity;
  /** How good a match it is: higher is better, and only comparable within one result. */
  readonly score: Scalars['Float']['output'];
  /** Why it is here. */
  readonly matched: MatchedText;
};

/** Why a search found an entity. */
export type MatchedText = {
  readonly __typename?: 'MatchedText';
  /** Where the match is: `name`, `nameEn`, `aliases`, `summary` or `summaryEn`. */
  readonly field: Scalars['String']['output'];
  /** The name, alias or summary that matches. */
  readonly text: Scalars['String']['output'];
  /** How it matches: `exact`, `prefix`, `pinyin`, `initials`, `words` or `substring`. */
  readonly how: Scalars['String']['output'];
};

/** What some entities have in common. */
export type Shared = {
  readonly __typename?: 'Shared';
  /** The groups, the largest first; what is shared by relations of different kinds stands last. */
  readonly groups: ReadonlyArray<SharedGroup>;
  /** How many entities are shared, each counted once; counting ends at 1000. */
  readonly total: Scalars['Int']['output'];
  /** Whether these are all: false where counting ended, so that the groups may lack some too. */
  readonly exact: Scalars['Boolean']['output'];
};

/** Entities that all those given share in the same way. */
export type SharedGroup = {
  readonly __typename?: 'SharedGroup';
  /** The kind of relation that all of them have to it; null where they have different ones. */
  readonly relationKind?: Maybe<Scalars['String']['output']>;
  /** Which way it points, seen from the entities given; BOTH for a symmetric kind, and for different ones. */
  readonly direction: Direction;
  /** How many entities are shared so. */
  readonly total: Scalars['Int']['output'];
  /** These entities, the best borne out first, then by id. */
  readonly entities: ReadonlyArray<SharedEntity>;
};

/** One entity that others share. */
export type SharedEntity = {
  readonly __typename?: 'SharedEntity';
  /** The entity. */
  readonly entity: Entity;
  /** The relations that lead to it, in the order of those given, then by id; at most 20 from each. */
  readonly relations: ReadonlyArray<Relation>;
};

/** How two entities compare. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** One for each kind asked for, in that order. */
  readonly kinds: ReadonlyArray<ComparedKind>;
};

/** How two entities compare in what they have of one kind. */
export type ComparedKind = {
  readonly __typename?: 'ComparedKind';
  /** The kind. */
  readonly kind: Scalars['String']['output'];
  /** What only the one has. */
  readonly onlyA: ComparedSet;
  /** What both have. */
  readonly both: ComparedSet;
  /** What only the other has. */
  readonly onlyB: ComparedSet;
};

/** What one side of a comparison holds of one kind. */
export type ComparedSet = {
  readonly __typename?: 'ComparedSet';
  /** How many there are; counting ends at 1000. */
  readonly total: Scalars['Int']['output'];
  /** Whether these are all: false where counting ended. */
  readonly exact: Scalars['Boolean']['output'];
  /** These entities: those with the most passages first, then by id. */
  readonly entities: ReadonlyArray<ComparedEntity>;
};

/** One entity that a comparison lists. */
export type ComparedEntity = {
  readonly __typename?: 'ComparedEntity';
  /** The entity. */
  readonly entity: Entity;
  /** How many passages name it. */
  readonly passageCount: Scalars['Int']['output'];
  /** The relations by which it is had, by id; at most 20. */
  readonly relations: ReadonlyArray<Relation>;
};

/** Which way a relation points, seen from an entity. */
export type Direction =
  /** Towards the entity. */
  | 'IN'
  /** Away from the entity. */
  | 'OUT'
  /** Either way. Relations of a symmetric kind always count as BOTH. */
  | 'BOTH';

/** How several given things are to match. */
export type Match =
  /** Every one of them. */
  | 'ALL'
  /** At least one of them. */
  | 'ANY';

export type { Confidence };

export type { Modality };

/** When something holds. An absent `to` after a `from` is an open end. */
export type Period = {
  readonly __typename?: 'Period';
  /** The first day, month or year. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day, month or year. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
  /** The period in words, where the source gives no date. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The same in English. */
  readonly labelEn?: Maybe<Scalars['String']['output']>;
};

/** Where a page of a connection lies, as in the GraphQL Cursor Connections Specification. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** The cursor of the last item; give it as `after` to get the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether this page was asked for with a cursor, so that there is something before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<EntityParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgreementConnection: ResolverTypeWrapper<EntityConnectionParent>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  RegionLinks: ResolverTypeWrapper<Omit<RegionLinks, 'parties' | 'cells'> & { parties: ReadonlyArray<ResolversTypes['Entity']>, cells: ReadonlyArray<ResolversTypes['RegionLink']> }>;
  RegionLink: ResolverTypeWrapper<RegionLinkParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Dataset: ResolverTypeWrapper<DatasetParent>;
  Loading: ResolverTypeWrapper<Loading>;
  EntityFilter: EntityFilter;
  Entity: ResolverTypeWrapper<EntityParent>;
  Region: ResolverTypeWrapper<EntityParent>;
  Platform: ResolverTypeWrapper<EntityParent>;
  Thing: ResolverTypeWrapper<EntityParent>;
  Property: ResolverTypeWrapper<Property>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  Participation: ResolverTypeWrapper<Omit<Participation, 'entity' | 'relation'> & { entity: ResolversTypes['Entity'], relation: ResolversTypes['Relation'] }>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionParent>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  Mechanism: ResolverTypeWrapper<EntityParent>;
  Lineage: ResolverTypeWrapper<Omit<Lineage, 'focus' | 'members' | 'relations'> & { focus: ResolversTypes['Entity'], members: ReadonlyArray<ResolversTypes['LineageMember']>, relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  LineageMember: ResolverTypeWrapper<Omit<LineageMember, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Subgraph: ResolverTypeWrapper<SubgraphParent>;
  Ontology: ResolverTypeWrapper<Omit<Ontology, 'entityKinds' | 'relationKinds'> & { entityKinds: ReadonlyArray<ResolversTypes['EntityKind']>, relationKinds: ReadonlyArray<ResolversTypes['RelationKind']> }>;
  EntityKind: ResolverTypeWrapper<EntityKindParent>;
  PropertyKind: ResolverTypeWrapper<PropertyKind>;
  Subkind: ResolverTypeWrapper<SubkindParent>;
  RelationKind: ResolverTypeWrapper<RelationKindParent>;
  Role: ResolverTypeWrapper<Role>;
  Passage: ResolverTypeWrapper<PassageParent>;
  Source: ResolverTypeWrapper<SourceParent>;
  Attachment: Attachment;
  Chapter: ResolverTypeWrapper<Chapter>;
  PassageConnection: ResolverTypeWrapper<PassageConnectionParent>;
  PassageEdge: ResolverTypeWrapper<Omit<PassageEdge, 'node'> & { node: ResolversTypes['Passage'] }>;
  PathResult: ResolverTypeWrapper<Omit<PathResult, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
  PathCount: ResolverTypeWrapper<PathCount>;
  Path: ResolverTypeWrapper<Omit<Path, 'entities' | 'relations' | 'steps'> & { entities: ReadonlyArray<ResolversTypes['Entity']>, relations: ReadonlyArray<ResolversTypes['Relation']>, steps: ReadonlyArray<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'relations'> & { relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  Question: ResolverTypeWrapper<QuestionParent>;
  QuestionGroup: QuestionGroup;
  QuestionParameter: ResolverTypeWrapper<QuestionParameterParent>;
  QuestionInput: QuestionInput;
  QuestionChoice: ResolverTypeWrapper<QuestionChoice>;
  ParameterValue: ResolverTypeWrapper<Scalars['ParameterValue']['output']>;
  RelationFilter: RelationFilter;
  Relation: ResolverTypeWrapper<RelationParent>;
  RelationConnection: ResolverTypeWrapper<RelationConnectionParent>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  SearchResult: ResolverTypeWrapper<SearchResultParent>;
  Shorthand: ResolverTypeWrapper<ShorthandParent>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  MatchedText: ResolverTypeWrapper<MatchedText>;
  Shared: ResolverTypeWrapper<Omit<Shared, 'groups'> & { groups: ReadonlyArray<ResolversTypes['SharedGroup']> }>;
  SharedGroup: ResolverTypeWrapper<Omit<SharedGroup, 'entities'> & { entities: ReadonlyArray<ResolversTypes['SharedEntity']> }>;
  SharedEntity: ResolverTypeWrapper<Omit<SharedEntity, 'entity' | 'relations'> & { entity: ResolversTypes['Entity'], relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  Comparison: ResolverTypeWrapper<Omit<Comparison, 'kinds'> & { kinds: ReadonlyArray<ResolversTypes['ComparedKind']> }>;
  ComparedKind: ResolverTypeWrapper<Omit<ComparedKind, 'onlyA' | 'both' | 'onlyB'> & { onlyA: ResolversTypes['ComparedSet'], both: ResolversTypes['ComparedSet'], onlyB: ResolversTypes['ComparedSet'] }>;
  ComparedSet: ResolverTypeWrapper<Omit<ComparedSet, 'entities'> & { entities: ReadonlyArray<ResolversTypes['ComparedEntity']> }>;
  ComparedEntity: ResolverTypeWrapper<Omit<ComparedEntity, 'entity' | 'relations'> & { entity: ResolversTypes['Entity'], relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Direction: Direction;
  Match: Match;
  Confidence: Confidence;
  Modality: Modality;
  Period: ResolverTypeWrapper<Period>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: EntityParent;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  AgreementConnection: EntityConnectionParent;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  RegionLinks: Omit<RegionLinks, 'parties' | 'cells'> & { parties: ReadonlyArray<ResolversParentTypes['Entity']>, cells: ReadonlyArray<ResolversParentTypes['RegionLink']> };
  RegionLink: RegionLinkParent;
  Query: Record<PropertyKey, never>;
  Dataset: DatasetParent;
  Loading: Loading;
  EntityFilter: EntityFilter;
  Entity: EntityParent;
  Region: EntityParent;
  Platform: EntityParent;
  Thing: EntityParent;
  Property: Property;
  Float: Scalars['Float']['output'];
  RelationCount: RelationCount;
  Participation: Omit<Participation, 'entity' | 'relation'> & { entity: ResolversParentTypes['Entity'], relation: ResolversParentTypes['Relation'] };
  EntityConnection: EntityConnectionParent;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Mechanism: EntityParent;
  Lineage: Omit<Lineage, 'focus' | 'members' | 'relations'> & { focus: ResolversParentTypes['Entity'], members: ReadonlyArray<ResolversParentTypes['LineageMember']>, relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  LineageMember: Omit<LineageMember, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Subgraph: SubgraphParent;
  Ontology: Omit<Ontology, 'entityKinds' | 'relationKinds'> & { entityKinds: ReadonlyArray<ResolversParentTypes['EntityKind']>, relationKinds: ReadonlyArray<ResolversParentTypes['RelationKind']> };
  EntityKind: EntityKindParent;
  PropertyKind: PropertyKind;
  Subkind: SubkindParent;
  RelationKind: RelationKindParent;
  Role: Role;
  Passage: PassageParent;
  Source: SourceParent;
  Chapter: Chapter;
  PassageConnection: PassageConnectionParent;
  PassageEdge: Omit<PassageEdge, 'node'> & { node: ResolversParentTypes['Passage'] };
  PathResult: Omit<PathResult, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  PathCount: PathCount;
  Path: Omit<Path, 'entities' | 'relations' | 'steps'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']>, relations: ReadonlyArray<ResolversParentTypes['Relation']>, steps: ReadonlyArray<ResolversParentTypes['PathStep']> };
  PathStep: Omit<PathStep, 'relations'> & { relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  Question: QuestionParent;
  QuestionParameter: QuestionParameterParent;
  QuestionChoice: QuestionChoice;
  ParameterValue: Scalars['ParameterValue']['output'];
  RelationFilter: RelationFilter;
  Relation: RelationParent;
  RelationConnection: RelationConnectionParent;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  SearchResult: SearchResultParent;
  Shorthand: ShorthandParent;
  SearchHit: Omit<SearchHit, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  MatchedText: MatchedText;
  Shared: Omit<Shared, 'groups'> & { groups: ReadonlyArray<ResolversParentTypes['SharedGroup']> };
  SharedGroup: Omit<SharedGroup, 'entities'> & { entities: ReadonlyArray<ResolversParentTypes['SharedEntity']> };
  SharedEntity: Omit<SharedEntity, 'entity' | 'relations'> & { entity: ResolversParentTypes['Entity'], relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  Comparison: Omit<Comparison, 'kinds'> & { kinds: ReadonlyArray<ResolversParentTypes['ComparedKind']> };
  ComparedKind: Omit<ComparedKind, 'onlyA' | 'both' | 'onlyB'> & { onlyA: ResolversParentTypes['ComparedSet'], both: ResolversParentTypes['ComparedSet'], onlyB: ResolversParentTypes['ComparedSet'] };
  ComparedSet: Omit<ComparedSet, 'entities'> & { entities: ReadonlyArray<ResolversParentTypes['ComparedEntity']> };
  ComparedEntity: Omit<ComparedEntity, 'entity' | 'relations'> & { entity: ResolversParentTypes['Entity'], relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  PartialDate: Scalars['PartialDate']['output'];
  Period: Period;
  PageInfo: PageInfo;
};

export type AgreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subkind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  openEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AgreementRelationsArgs, 'direction' | 'first'>>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<AgreementPassagesArgs, 'first'>>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type RegionLinksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionLinks'] = ResolversParentTypes['RegionLinks']> = {
  parties?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['RegionLink']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegionLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionLink'] = ResolversParentTypes['RegionLink']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'match' | 'within' | 'first'>>;
  regionLinks?: Resolver<ResolversTypes['RegionLinks'], ParentType, ContextType, RequireFields<QueryRegionLinksArgs, 'within' | 'organizations'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType, RequireFields<QueryLineageArgs, 'of' | 'direction' | 'depth'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'of' | 'direction' | 'first'>>;
  connecting?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryConnectingArgs, 'ids'>>;
  ontology?: Resolver<ResolversTypes['Ontology'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<QueryPassagesArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'first'>>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'id'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QueryRelationsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  shared?: Resolver<ResolversTypes['Shared'], ParentType, ContextType, RequireFields<QuerySharedArgs, 'ids' | 'first'>>;
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryComparisonArgs, 'a' | 'b' | 'entityKinds' | 'within' | 'first'>>;
};

export type DatasetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loading?: Resolver<Maybe<ResolversTypes['Loading']>, ParentType, ContextType>;
};

export type LoadingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Loading'] = ResolversParentTypes['Loading']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isInterrupted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Region' | 'Platform' | 'Thing' | 'Mechanism', ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subkind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  openEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RegionRelationsArgs, 'direction' | 'first'>>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<RegionPassagesArgs, 'first'>>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  contains?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<RegionAgreementsArgs, 'within' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subkind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  openEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlatformRelationsArgs, 'direction' | 'first'>>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<PlatformPassagesArgs, 'first'>>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  locatedIn?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Thing'] = ResolversParentTypes['Thing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subkind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  openEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ThingRelationsArgs, 'direction' | 'first'>>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<ThingPassagesArgs, 'first'>>;
  _?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Property'] = ResolversParentTypes['Property']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  entityKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type MechanismResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mechanism'] = ResolversParentTypes['Mechanism']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subkind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  openEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MechanismRelationsArgs, 'direction' | 'first'>>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<MechanismPassagesArgs, 'first'>>;
  precededBy?: Resolver<ReadonlyArray<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  focus?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['LineageMember']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cycles?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LineageMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageMember'] = ResolversParentTypes['LineageMember']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OntologyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ontology'] = ResolversParentTypes['Ontology']> = {
  entityKinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  relationKinds?: Resolver<ReadonlyArray<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type EntityKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityKind'] = ResolversParentTypes['EntityKind']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  colourDark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shape?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subkinds?: Resolver<ReadonlyArray<ResolversTypes['Subkind']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyKind']>, ParentType, ContextType>;
};

export type PropertyKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PropertyKind'] = ResolversParentTypes['PropertyKind']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stored?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubkindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subkind'] = ResolversParentTypes['Subkind']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationKind'] = ResolversParentTypes['RelationKind']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lineage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  shorthands?: Resolver<ReadonlyArray<ResolversTypes['Shorthand']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attachment?: Resolver<ResolversTypes['Attachment'], ParentType, ContextType>;
  chapters?: Resolver<ReadonlyArray<ResolversTypes['Chapter']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<SourcePassagesArgs, 'first'>>;
};

export type ChapterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Chapter'] = ResolversParentTypes['Chapter']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  lengths?: Resolver<ReadonlyArray<ResolversTypes['PathCount']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathCount'] = ResolversParentTypes['PathCount']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['QuestionGroup'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptionEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['QuestionParameter']>, ParentType, ContextType>;
  cypher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  graphql?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionParameterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionParameter'] = ResolversParentTypes['QuestionParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['QuestionInput'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['QuestionChoice']>, ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['ParameterValue']>, ParentType, ContextType>;
  defaultEntities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type QuestionChoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionChoice'] = ResolversParentTypes['QuestionChoice']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface ParameterValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ParameterValue'], any> {
  name: 'ParameterValue';
}

export type RelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  modality?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shorthands?: Resolver<ReadonlyArray<ResolversTypes['Shorthand']>, ParentType, ContextType>;
};

export type ShorthandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Shorthand'] = ResolversParentTypes['Shorthand']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['MatchedText'], ParentType, ContextType>;
};

export type MatchedTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchedText'] = ResolversParentTypes['MatchedText']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Shared'] = ResolversParentTypes['Shared']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['SharedGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SharedGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedGroup'] = ResolversParentTypes['SharedGroup']> = {
  relationKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['SharedEntity']>, ParentType, ContextType>;
};

export type SharedEntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedEntity'] = ResolversParentTypes['SharedEntity']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ComparedKind']>, ParentType, ContextType>;
};

export type ComparedKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedKind'] = ResolversParentTypes['ComparedKind']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlyA?: Resolver<ResolversTypes['ComparedSet'], ParentType, ContextType>;
  both?: Resolver<ResolversTypes['ComparedSet'], ParentType, ContextType>;
  onlyB?: Resolver<ResolversTypes['ComparedSet'], ParentType, ContextType>;
};

export type ComparedSetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedSet'] = ResolversParentTypes['ComparedSet']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['ComparedEntity']>, ParentType, ContextType>;
};

export type ComparedEntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedEntity'] = ResolversParentTypes['ComparedEntity']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  passageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ConfidenceResolvers = EnumResolverSignature<{ EXPLICIT?: any, IMPLIED?: any, BACKGROUND?: any }, ResolversTypes['Confidence']>;

export type ModalityResolvers = EnumResolverSignature<{ STUDIED?: any, PLANNED?: any, STARTED?: any, ONGOING?: any, DONE?: any, STANDING?: any, RECOMMENDED?: any }, ResolversTypes['Modality']>;

export type PeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labelEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  RegionLinks?: RegionLinksResolvers<ContextType>;
  RegionLink?: RegionLinkResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Loading?: LoadingResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  Thing?: ThingResolvers<ContextType>;
  Property?: PropertyResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Mechanism?: MechanismResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageMember?: LineageMemberResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Ontology?: OntologyResolvers<ContextType>;
  EntityKind?: EntityKindResolvers<ContextType>;
  PropertyKind?: PropertyKindResolvers<ContextType>;
  Subkind?: SubkindResolvers<ContextType>;
  RelationKind?: RelationKindResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Chapter?: ChapterResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  PathCount?: PathCountResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionParameter?: QuestionParameterResolvers<ContextType>;
  QuestionChoice?: QuestionChoiceResolvers<ContextType>;
  ParameterValue?: GraphQLScalarType;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Shorthand?: ShorthandResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  MatchedText?: MatchedTextResolvers<ContextType>;
  Shared?: SharedResolvers<ContextType>;
  SharedGroup?: SharedGroupResolvers<ContextType>;
  SharedEntity?: SharedEntityResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparedKind?: ComparedKindResolvers<ContextType>;
  ComparedSet?: ComparedSetResolvers<ContextType>;
  ComparedEntity?: ComparedEntityResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Confidence?: ConfidenceResolvers;
  Modality?: ModalityResolvers;
  Period?: PeriodResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};

