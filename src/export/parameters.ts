/**
 * What a table can be asked with: the variables of its operation, as words of an address or a command line. A word is spelt as it is in
 * permalinks and as the flag of every command: `category`, `as-of`, `in-force-on`.
 */

import {
  coerceInputValue,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { badInput } from '../api/errors.js';
import { nearest } from '../dataset/nearest.js';
import type { Table } from './table.js';

/** What is asked: its operation, and what it is called where it is refused. */
export interface Askable {
  readonly name: string;
  readonly document: DocumentNode;
}

export interface Parameter {
  /** The word by which it is given. */
  readonly name: string;
  readonly required: boolean;
  /** Exactly one of those that are alternatives must be given. */
  readonly alternative?: true;
  /** What stands for it when it is left out. */
  readonly fallback: string | undefined;
  /** What it takes, in words. */
  readonly expected: string;
}

/** The pages of an answer are this program's business. */
const OURS = 'after';

/** Variables whose word is shorter than their name. */
const shortWords: Readonly<Record<string, string>> = { dataCategory: 'category' };

/** The word for a variable. */
function wordFor(variable: string): string {
  return shortWords[variable] ?? variable.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A group of countries is asked for by either of two words. */
const GROUP = 'CountryGroup';
const groupParameters: readonly Parameter[] = [
  {
    name: 'countries',
    required: false,
    alternative: true,
    fallback: undefined,
    expected: 'codes of countries, separated by commas: BR,AR,CL',
  },
  {
    name: 'agreement',
    required: false,
    alternative: true,
    fallback: undefined,
    expected: 'the id of an agreement whose parties are meant, in place of countries: CPTPP',
  },
];

/** The names of the parameters alone, for which no schema is needed. */
export function parameterNames({ document }: Table): string[] {
  return definitionsOf(document.definitions[0] as OperationDefinitionNode).flatMap((definition) =>
    isGroup(definition) ? groupParameters.map(({ name }) => name) : [wordOf(definition)],
  );
}

export function parametersOf({ document }: Pick<Askable, 'document'>, schema: GraphQLSchema): Parameter[] {
  return definitionsOf(document.definitions[0] as OperationDefinitionNode).flatMap((definition) => {
    if (isGroup(definition)) return groupParameters;
    const { defaultValue } = definition;
    return {
      name: wordOf(definition),
      required: definition.type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
      fallback: defaultValue === undefined ? undefined : String(valueFromASTUntyped(defaultValue)),
      expected: expectedOf(typeOf(schema, definition.type)),
    };
  });
}

/** Whether a table can be had without saying more than its name. */
export function isSelfContained(table: Table, schema: GraphQLSchema): boolean {
  return !parametersOf(table, schema).some(({ required, alternative }) => required || alternative);
}

/** The variables of the operation for the words that were given. Throws BAD_USER_INPUT that says what there is. */
export function variablesOf(
  table: Askable,
  schema: GraphQLSchema,
  given: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const parameters = parametersOf(table, schema);
  const names = parameters.map(({ name }) => name);
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    const meant = names.includes(wordFor(name)) ? wordFor(name) : nearest(name, names);
    const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
    throw badInput(name, `${table.name} has no such parameter.${hint} It takes ${names.join(', ') || 'none'}.`);
  }
  const missing = parameters.find(({ name, required }) => required && given[name] === undefined);
  if (missing !== undefined) throw badInput(missing.name, `${table.name} needs it: ${missing.expected}`);
  const definitions = definitionsOf(table.document.definitions[0] as OperationDefinitionNode);
  return Object.fromEntries(
    definitions.flatMap((definition): [string, unknown][] => {
      const name = definition.variable.name.value;
      if (isGroup(definition)) return [[name, groupOf(table, given)]];
      const parameter = wordOf(definition);
      const word = given[parameter];
      return word === undefined ? [] : [[name, valueFor(parameter, word, typeOf(schema, definition.type))]];
    }),
  );
}

function wordOf({ variable }: VariableDefinitionNode): string {
  return wordFor(variable.name.value);
}

function isGroup({ type }: VariableDefinitionNode): boolean {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return named.kind === Kind.NAMED_TYPE && named.name.value === GROUP;
}

function groupOf({ name }: Askable, { countries, agreement }: Readonly<Record<string, string>>): object {
  if ((countries === undefined) === (agreement === undefined)) {
    throw badInput(
      'countries',
      `${name} needs a group: countries=BR,AR,CL, say, or agreement=PACIFIC_ALLIANCE, and not both`,
    );
  }
  return agreement === undefined ? { countries: itemsOf(countries!) } : { agreement };
}

function valueFor(name: string, word: string, type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  const asked = isListType(nullable) ? itemsOf(word).map((item) => scalarOf(item, type)) : scalarOf(word, type);
  return coerceInputValue(asked, type, (_path, _value, error) => {
    throw badInput(name, `"${word}" is not ${expectedOf(type)}. ${error.message}`);
  });
}

/** Words are texts, and so are all values but these. Terms may be written in small letters, as people do in addresses. */
function scalarOf(word: string, type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return word.toUpperCase();
  return named.name === 'Boolean' && /^(true|false)$/.test(word) ? word === 'true' : word;
}

function itemsOf(word: string): string[] {
  return word.split(',').map((item) => item.trim());
}

function definitionsOf({ variableDefinitions = [] }: OperationDefinitionNode): VariableDefinitionNode[] {
  return variableDefinitions.filter(({ variable }) => variable.name.value !== OURS);
}

function typeOf(schema: GraphQLSchema, node: TypeNode): GraphQLInputType {
  return typeFromAST(schema, node as never) as unknown as GraphQLInputType;
}

function expectedOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return expectedOf(type.ofType);
  if (isListType(type)) return `a list, separated by commas, of ${expectedOf(type.ofType)}`;
  if (isEnumType(type))
    return `one of ${type
      .getValues()
      .map(({ name }) => name)
      .join(', ')}`;
  switch (type.name) {
    case 'Boolean':
      return 'true or false';
    case 'Date':
      return 'a day such as 2020-11-30';
    case 'ID':
      return 'an id';
    default:
      return 'a text';
  }
}
