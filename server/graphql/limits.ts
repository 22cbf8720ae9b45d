import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  GraphQLError,
  type GraphQLNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

/** What one operation may ask for. Aliases and fragments multiply work, so they are followed and counted. */
const limits = {
  /** Fields within fields; the deepest question of our own client has 9. */
  depth: 12,
  aliases: 40,
  rootFields: 20,
  fields: 600,
  directives: 30,
  /** Items that lists within lists could come to, by their `first`. */
  items: 100_000,
} as const;

/** Root fields that cost most, and how often one operation may have each. */
const repeats: Readonly<Record<string, number>> = {
  paths: 4,
  shared: 4,
  comparison: 4,
  search: 10,
  lineage: 8,
};

/** What a list is taken to hold where `first` is a variable: as much as it may. */
const mostItems = 100;

interface Cost {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
  readonly directives: number;
  readonly items: number;
}

const nothing: Cost = { depth: 0, aliases: 0, fields: 0, directives: 0, items: 1 };

/** A validation rule that refuses operations beyond the limits. Introspection is exempt. */
export function withinLimits(context: ValidationContext): ASTVisitor {
  const known = new Map<FragmentDefinitionNode, Cost>();
  const open = new Set<FragmentDefinitionNode>();

  function costOf(set: SelectionSetNode, parent: GraphQLNamedType | undefined): Cost {
    return set.selections.reduce((sum, selection) => {
      const own = { ...nothing, directives: selection.directives?.length ?? 0 };
      if (selection.kind === Kind.FIELD) {
        return plus(sum, plus(own, costOfField(selection, parent)));
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        return plus(sum, plus(own, costOfFragment(selection.name.value)));
      }
      const type = selection.typeCondition?.name.value;
      const inner = type === undefined ? parent : context.getSchema().getType(type);
      return plus(sum, plus(own, costOf(selection.selectionSet, inner)));
    }, nothing);
  }

  function costOfField(field: FieldNode, parent: GraphQLNamedType | undefined): Cost {
    if (field.name.value === "__schema" || field.name.value === "__type") return nothing;
    const definition =
      isObjectType(parent) || isInterfaceType(parent)
        ? parent.getFields()[field.name.value]
        : undefined;
    const inner = field.selectionSet
      ? costOf(field.selectionSet, definition && getNamedType(definition.type))
      : nothing;
    const first = definition?.args.find(({ name }) => name === "first");
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (field.alias ? 1 : 0),
      fields: inner.fields + 1,
      directives: inner.directives,
      items: inner.items * (first ? itemsOf(field, first.defaultValue) : 1),
    };
  }

  function costOfFragment(name: string): Cost {
    const fragment = context.getFragment(name);
    // A fragment within itself is refused by a rule of the specification; here it only must not hang.
    if (!fragment || open.has(fragment)) return nothing;
    const before = known.get(fragment);
    if (before) return before;
    open.add(fragment);
    const type = context.getSchema().getType(fragment.typeCondition.name.value);
    const cost = costOf(fragment.selectionSet, type);
    open.delete(fragment);
    known.set(fragment, cost);
    return cost;
  }

  return {
    OperationDefinition(operation) {
      const root = context.getSchema().getRootType(operation.operation) ?? undefined;
      const cost = costOf(operation.selectionSet, root);
      const rootFields = fieldsOf(operation.selectionSet, context);
      const directives = cost.directives + (operation.directives?.length ?? 0);
      const asked = { ...cost, directives, rootFields: rootFields.length };
      const words: readonly (readonly [keyof typeof limits, string])[] = [
        ["depth", "levels of fields"],
        ["aliases", "aliases"],
        ["rootFields", "fields at its root"],
        ["fields", "fields, fragments included"],
        ["directives", "directives"],
        ["items", "items in lists within lists"],
      ];
      const over = words.find(([limit]) => asked[limit] > limits[limit]);
      const repeated = Object.entries(repeats).find(
        ([name, most]) => rootFields.filter((field) => field === name).length > most,
      );
      const message = over
        ? `The operation asks for ${asked[over[0]]} ${over[1]}, and ${limits[over[0]]} are allowed; ask for less, or in several operations.`
        : repeated &&
          `The operation asks for "${repeated[0]}" more than ${repeated[1]} times; use several operations.`;
      if (message) context.reportError(new GraphQLError(message, { nodes: operation }));
    },
  };
}

function plus(a: Cost, b: Cost): Cost {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    fields: a.fields + b.fields,
    directives: a.directives + b.directives,
    items: Math.max(a.items, b.items),
  };
}

function itemsOf(field: FieldNode, preset: unknown): number {
  const given = field.arguments?.find(({ name }) => name.value === "first")?.value;
  if (given === undefined) return typeof preset === "number" ? preset : mostItems;
  return given.kind === Kind.INT ? Number(given.value) : mostItems;
}

/** The names of an operation's root fields, fragments followed; introspection left out. */
function fieldsOf(set: SelectionSetNode, context: ValidationContext, depth = 0): string[] {
  if (depth > limits.depth) return [];
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      return selection.name.value.startsWith("__") ? [] : [selection.name.value];
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : context.getFragment(selection.name.value);
    return inner ? fieldsOf(inner.selectionSet, context, depth + 1) : [];
  });
}
