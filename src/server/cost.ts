/**
 * The cost of an operation: how many fields its answer holds if every list is as long as it may be expected to be. A connection is as long
 * as its `first` or `last`, a plain list has as many items as its field says (`assumedSize`) or else LIST_LENGTH, and what stands inside a
 * list counts once for each item.
 *
 * Armor's cost limit is not used: it takes a `first` that comes from a variable, or is left out, for 1, and plain lists for single objects,
 * so that exactly the wide queries pass it.
 */

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** A guess at the length of most plain lists: laws of a country, provisions of a law, sources of a fact. */
const LIST_LENGTH = 3;

/** No page is longer; a larger `first` is refused by its resolver, with a better message than a cost. */
const LONGEST_PAGE = 100;

type Variables = Readonly<Record<string, unknown>>;

/** The document must be valid: its fields exist, and its fragments do not contain themselves. */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : undefined,
    ]),
  );
  const given = { ...defaults, ...variables };
  // A fragment is weighed once for each page it stands in, however often it is spread: spreads of spreads would double the work each time.
  const weighed = new Map<string, number>();

  /** `page` is the length of the connection whose fields are selected, if it is one. */
  const costOf = (selections: SelectionSetNode, parent: GraphQLNamedType | undefined, page?: number): number =>
    selections.selections.reduce((sum, selection) => sum + costOfSelection(selection, parent, page), 0);

  const costOfSelection = (selection: SelectionNode, parent: GraphQLNamedType | undefined, page?: number): number => {
    switch (selection.kind) {
      case Kind.FIELD:
        return costOfField(selection, parent, page);
      case Kind.INLINE_FRAGMENT: {
        const condition = selection.typeCondition?.name.value;
        return costOf(selection.selectionSet, condition ? schema.getType(condition) : parent, page);
      }
      case Kind.FRAGMENT_SPREAD:
        return costOfFragment(selection.name.value, page);
    }
  };

  const costOfField = (node: FieldNode, parent: GraphQLNamedType | undefined, page?: number): number => {
    const field = fieldOf(parent, node.name.value);
    // What remains is introspection, whose depth graphql-js limits by itself.
    if (!field) return 0;
    const isList = isListType(getNullableType(field.type));
    const ownPage = pageOf(field, node, given);
    const items = isList ? (ownPage ?? page ?? lengthOf(field)) : 1;
    const children = node.selectionSet
      ? costOf(node.selectionSet, getNamedType(field.type), isList ? undefined : ownPage)
      : 0;
    return items * (1 + children);
  };

  const costOfFragment = (name: string, page?: number): number => {
    const key = `${name} ${page}`;
    const known = weighed.get(key);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const cost = fragment ? costOf(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), page) : 0;
    weighed.set(key, cost);
    return cost;
  };

  return costOf(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

/** How long a plain list is taken for. */
export function lengthOf({ extensions }: GraphQLField<unknown, unknown>): number {
  return typeof extensions.assumedSize === 'number' ? extensions.assumedSize : LIST_LENGTH;
}

function fieldOf(parent: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

/** The length of the page that a field asks for; undefined when the field has no pages. */
function pageOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): number | undefined {
  const sizes = field.args.filter(({ name }) => name === 'first' || name === 'last');
  if (sizes.length === 0) return undefined;
  const asked = sizes
    .map(({ name, defaultValue }) => {
      const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
      if (value?.kind === Kind.INT) return Number(value.value);
      return value?.kind === Kind.VARIABLE ? (variables[value.name.value] ?? defaultValue) : defaultValue;
    })
    .filter((size): size is number => typeof size === 'number');
  const longest = asked.length > 0 ? Math.max(...asked) : LONGEST_PAGE;
  return Math.min(Math.max(longest, 0), LONGEST_PAGE);
}
