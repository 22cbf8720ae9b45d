import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

/** Apollo keeps parsed operations, so that one that comes again is looked through only once. */
const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/** Whether one of these fields is asked for somewhere below the field being resolved. */
export function asksFor({ fieldNodes, fragments }: GraphQLResolveInfo, names: string[]): boolean {
  return fieldNodes.some((node) => {
    const asked = known.get(node) ?? new Set(namesIn(node.selectionSet, fragments));
    known.set(node, asked);
    return names.some((name) => asked.has(name));
  });
}

/** Fragments do not go in circles: validation has seen to it. */
function* namesIn(
  set: SelectionSetNode | undefined,
  fragments: GraphQLResolveInfo["fragments"],
): Generator<string> {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) yield selection.name.value;
    const below =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? fragments[selection.name.value]?.selectionSet
        : selection.selectionSet;
    yield* namesIn(below, fragments);
  }
}
