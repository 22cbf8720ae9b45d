/** Why something that writes, inspects or leaves may not run: the words for each say it. */
export type Why =
  | "writes"
  | "removes"
  | "onlyWrites"
  | "readsOutside"
  | "leavesDatabase"
  | "givesNoRows"
  | "commitsInPieces"
  | "changesPlanning"
  | "inspectsServer"
  | "ofNeo4jBrowser"
  | "unknown";

/** What can end a query, by name, each with the values that its words need. Limits are no values: the words know them. */
export interface Reasons {
  // Admission.
  readonly textTooLong: { readonly bytes: number };
  readonly unicodeEscape: Nothing;
  readonly tooManyBrackets: Nothing;
  // Parameters.
  readonly parametersTooLarge: { readonly bytes: number };
  readonly parameterTooDeep: { readonly name: string };
  readonly integerMayBeRounded: { readonly path: string };
  readonly noInteger: { readonly path: string };
  readonly parametersMissing: { readonly names: readonly string[] };
  // Places.
  readonly yoursAreRunning: { readonly running: number };
  readonly othersAreRunning: { readonly running: number };
  // The text.
  readonly misfit: { readonly found: string };
  readonly incomplete: Nothing;
  readonly severalQueries: Nothing;
  readonly tooManyExpressions: Nothing;
  readonly tooIntricate: Nothing;
  readonly notAllowed: { readonly clause: string; readonly why: Why };
  readonly unknownProcedure: { readonly name: string };
  readonly unknownFunction: { readonly name: string };
  readonly endlessRange: Nothing;
  readonly endlessPattern: Nothing;
  // The plan.
  readonly planWrites: { readonly queryType: string };
  readonly noPlan: Nothing;
  readonly otherDatabase: {
    readonly operator: string;
    readonly database: string | null;
    readonly own: string;
  };
  readonly unknownOperator: { readonly operator: string };
  readonly planCalls: { readonly name: string };
  // Running it.
  readonly tookTooLong: Nothing;
  readonly needsTooMuchMemory: Nothing;
  readonly rowTooLarge: Nothing;
  readonly valueTooDeep: Nothing;
  readonly endedInDatabase: Nothing;
  readonly hungUp: Nothing;
  readonly programEnds: Nothing;
  readonly databaseAway: Nothing;
  readonly unexpected: { readonly requestId: string };
  // Neo4j's own words, which it has in English only.
  readonly neo4jCannotRead: { readonly message: string };
  readonly neo4jCannotRun: { readonly message: string };
  readonly neo4jRefuses: { readonly message: string };
}

type Nothing = object;

/** One of the reasons with its values. */
export type Reason<Name extends keyof Reasons = keyof Reasons> = {
  readonly [Each in Name]: { readonly is: Each } & Reasons[Each];
}[Name];

/** A reason in somebody's language. */
export interface Told {
  /** A few words. */
  readonly title: string;
  /** What happened and why, in sentences. */
  readonly message: string;
  /** What to do. */
  readonly advice?: string;
}

/** Every reason in one language. */
export type Words = {
  readonly [Name in keyof Reasons]: (values: Reasons[Name]) => Told;
};
