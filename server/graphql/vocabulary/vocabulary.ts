import type { EntityKind, Ontology, RelationKind } from "#data/ontology/ontology.ts";
import { graphName, type GraphName } from "#cypher/narrow.ts";
import { InvalidArgumentError } from "../errors.ts";

/** A name that no kind has: what an empty list of kinds asks for. */
const nothing = [graphName("NO_SUCH_KIND")];

/** The kinds of the loaded dataset, as the names that statements may hold. */
export class Vocabulary {
  readonly ontology: Ontology;
  /** Which load of which version of a dataset this was read from; a load in batches is one until it ends. */
  readonly edition: string;
  readonly #entityKinds: ReadonlyMap<string, EntityKind>;
  readonly #relationKinds: ReadonlyMap<string, RelationKind>;

  constructor(ontology: Ontology, edition: string) {
    this.ontology = ontology;
    this.edition = edition;
    this.#entityKinds = new Map(ontology.entityKinds.map((kind) => [kind.id, kind]));
    this.#relationKinds = new Map(ontology.relationKinds.map((kind) => [kind.id, kind]));
  }

  entityKind(id: string): EntityKind | undefined {
    return this.#entityKinds.get(id);
  }

  relationKind(id: string): RelationKind | undefined {
    return this.#relationKinds.get(id);
  }

  /**
   * The entity kinds asked for by name; all of them where nothing is asked.
   * @throws InvalidArgumentError naming the kinds that there are
   */
  entityKinds(argument: string, asked: readonly string[] | null | undefined): GraphName[] {
    return namesIn(this.#entityKinds, argument, asked);
  }

  /**
   * The relation kinds asked for by name; all of them where nothing is asked.
   * @throws InvalidArgumentError naming the kinds that there are
   */
  relationKinds(argument: string, asked: readonly string[] | null | undefined): GraphName[] {
    return namesIn(this.#relationKinds, argument, asked);
  }

  /**
   * The relation kinds that lineage follows.
   * @throws InvalidArgumentError naming them, if another is asked for
   */
  lineageKinds(argument: string, asked: readonly string[] | null | undefined): GraphName[] {
    const marked = [...this.#relationKinds].filter(([, kind]) => kind.lineage);
    return namesIn(new Map(marked), argument, asked);
  }

  /** The relation kinds that an entity of this kind may be an end of. */
  relationKindsAt(entityKind: string): GraphName[] {
    const touching = [...this.#relationKinds].filter(
      ([, { from, to }]) => from.includes(entityKind) || to.includes(entityKind),
    );
    return namesIn(new Map(touching), "kinds", null);
  }

  get symmetricKinds(): GraphName[] {
    const symmetric = this.ontology.relationKinds.filter((kind) => kind.symmetric);
    return symmetric.map((kind) => graphName(kind.id));
  }
}

function namesIn(
  known: ReadonlyMap<string, unknown>,
  argument: string,
  asked: readonly string[] | null | undefined,
): GraphName[] {
  const unknown = asked?.find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(
      `Argument "${argument}" holds "${unknown.slice(0, 64)}", which is none of: ${[...known.keys()].join(", ")}.`,
    );
  }
  const names = [...new Set(asked ?? known.keys())].toSorted().map((name) => graphName(name));
  return names.length > 0 ? names : nothing;
}
