/** The ways in which one question can be written: with variables, fragments, other names, directives. Each asks the same. */

import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  parse,
  parseType,
  print,
  TypeInfo,
  type VariableDefinitionNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const dressings = ['variables', 'fragments', 'aliases', 'directives'] as const;
type Dressing = (typeof dressings)[number];

/** As many as the default MAX_ALIASES and MAX_DIRECTIVES let pass. */
const ALIASES = 30;
const DIRECTIVES = 20;

/** @param text a valid operation without any of it */
export function dress(schema: GraphQLSchema, text: string, chosen: readonly Dressing[]): Question {
  let document = parse(text);
  if (chosen.includes('directives')) document = withDirectives(document);
  if (chosen.includes('aliases')) document = withAliases(document);
  const variables: Record<string, unknown> = {};
  if (chosen.includes('variables')) document = withVariables(schema, document, variables);
  // Last: a variable that stands in a fragment is one of the operation.
  if (chosen.includes('fragments')) document = withFragments(schema, document);
  return { query: print(document), variables };
}

/** @param variables is given the values */
function withVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
): DocumentNode {
  const types = new TypeInfo(schema);
  const definitions: VariableDefinitionNode[] = [];
  const lifted = visit(
    document,
    visitWithTypeInfo(types, {
      Argument(node) {
        const type = types.getInputType();
        if (!type || types.getDirective()) return undefined;
        const name = `v${definitions.length}`;
        const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
        definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable, type: parseType(String(type)) });
        variables[name] = valueFromASTUntyped(node.value);
        return { ...node, value: variable };
      },
    }),
  );
  const [operation] = lifted.definitions as [OperationDefinitionNode];
  return { ...lifted, definitions: [{ ...operation, variableDefinitions: definitions }] };
}

/** Every set of fields becomes a fragment of its own, with a name or in its place by turns. */
function withFragments(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  const fragments: FragmentDefinitionNode[] = [];
  let sets = 0;
  const spread = visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave(node) {
          const type = types.getType();
          if (!node.selectionSet || !type) return undefined;
          const named = String(type).replace(/[[\]!]/g, '');
          if (!isCompositeType(schema.getType(named))) return undefined;
          sets += 1;
          const typeCondition = {
            kind: Kind.NAMED_TYPE,
            name: { kind: Kind.NAME, value: named },
          } as const satisfies InlineFragmentNode['typeCondition'];
          const { selectionSet } = node;
          const name = { kind: Kind.NAME, value: `F${sets}` } as const;
          if (sets % 2 === 0) {
            const inline: InlineFragmentNode = { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet };
            return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: [inline] } };
          }
          fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, selectionSet });
          const selections = [{ kind: Kind.FRAGMENT_SPREAD, name }];
          return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } };
        },
      },
    }),
  );
  return { ...spread, definitions: [...spread.definitions, ...fragments] };
}

function withAliases(document: DocumentNode): DocumentNode {
  let aliases = 0;
  return visit(document, {
    Field(node) {
      if (aliases === ALIASES) return undefined;
      aliases += 1;
      return { ...node, alias: { kind: Kind.NAME, value: `a${aliases}` } };
    },
  });
}

function withDirectives(document: DocumentNode): DocumentNode {
  let directives = 0;
  const told = parse('{ a @include(if: true) b @skip(if: false) }').definitions[0] as OperationDefinitionNode;
  return visit(document, {
    Field(node) {
      if (directives === DIRECTIVES) return undefined;
      const field = told.selectionSet.selections[directives % 2]!;
      directives += 1;
      return { ...node, directives: field.directives ?? [] };
    },
  });
}
