/** Random operations: grown over the schema, so that every field and argument is met, each of its own type. */

import fc, { type Arbitrary } from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { dress, dressings, type Question } from './dress.js';

/** Texts that search engines, queries and people make trouble with. */
const STRANGE = [
  '',
  ' ',
  '*',
  'a'.repeat(300),
  "' OR 1=1 //",
  '") RETURN n //',
  '+-&|!(){}[]^"~*?:\\/',
  'AND OR NOT',
  '\u0000',
  '🦜',
  '$id',
  '../../etc/passwd',
  '__proto__',
];

const quoted = (value: Arbitrary<string>) => value.map((each) => JSON.stringify(each));
const word = fc.oneof(
  fc.constantFrom(...STRANGE),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('datos', 'LGPD', 'privacy'),
);
const day = fc.date({ min: new Date('1980-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });

/** Names of arguments that mean a country. */
const COUNTRIES = /^(countries|country|destination|group|one|origins?|other|party)$/;

/** Known ids of records by the name of their kind in the plural (`laws`, `action_areas`), so that most questions are about something. */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

export function operations(schema: GraphQLSchema, ids: KnownIds, depth = 4): Arbitrary<Question> {
  const anyId = fc.oneof(fc.constantFrom(...[...ids.values()].flat()), word);
  const scalars: Record<string, Arbitrary<string>> = {
    String: quoted(word),
    Int: fc.oneof(fc.integer({ min: -2, max: 101 }), fc.constantFrom(2 ** 31 - 1, -(2 ** 31))).map(String),
    Float: fc.oneof(fc.double({ noNaN: true, min: -2, max: 2 }), fc.constantFrom(0, 1e300)).map(String),
    Boolean: fc.boolean().map(String),
    Date: quoted(day.map((each) => each.toISOString().slice(0, 10))),
  };
  const query = schema.getQueryType()!;
  const plain = selection(query, depth, 3).map((fields) => `query Random ${fields}`);
  return fc.tuple(plain, fc.subarray([...dressings])).map(([text, chosen]) => dress(schema, text, chosen));

  function selection(type: GraphQLCompositeType, left: number, most: number): Arbitrary<string> {
    if (isAbstractType(type)) {
      // Of one kind at a time: fields of the same name may be of other types in another.
      return fc
        .constantFrom(...schema.getPossibleTypes(type))
        .chain((each) => selection(each, left, most).map((set) => `{ __typename ... on ${each.name} ${set} }`));
    }
    const fields = Object.values('getFields' in type ? type.getFields() : {});
    const usable = fields.filter((each) => left > 0 || isLeafType(getNamedType(each.type)));
    if (usable.length === 0) return fc.constant('{ __typename }');
    return fc
      .uniqueArray(fc.constantFrom(...usable), { minLength: 1, maxLength: most, selector: ({ name }) => name })
      .chain((chosen) => fc.tuple(...chosen.map((each) => field(each, left, most))))
      .map((told) => `{ ${told.join(' ')} }`);
  }

  function field(of: GraphQLField<unknown, unknown>, left: number, most: number): Arbitrary<string> {
    const type: GraphQLNamedType = getNamedType(of.type);
    const set = isCompositeType(type) ? selection(type, left - 1, most) : fc.constant('');
    return fc
      .tuple(given(of.args, isRequiredArgument, of.name), set)
      .map(([told, fields]) => `${of.name}${told === '' ? '' : `(${told})`} ${fields}`);
  }

  /** All that is required, and of the rest now and then one. `field` is what the inputs belong to. */
  function given<Input extends GraphQLArgument | GraphQLInputField>(
    inputs: readonly Input[],
    isRequired: (input: Input) => boolean,
    field: string,
    left = 2,
  ): Arbitrary<string> {
    const each = inputs.map((input) => {
      const about = input.name === 'id' ? field : input.name;
      const value = literal(input.type, about, left).map((text) => `${input.name}: ${text}`);
      return isRequired(input) ? value : fc.option(value, { nil: '', freq: 2 });
    });
    return fc.tuple(...each).map((told) => told.filter((text) => text !== '').join(', '));
  }

  /** `about` says whose ids are likely. */
  function literal(type: GraphQLInputType, about: string, left: number): Arbitrary<string> {
    if (isNonNullType(type)) return literal(type.ofType, about, left);
    if (isListType(type))
      return fc.array(literal(type.ofType, about, left), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`);
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
    if (isInputObjectType(type)) return objectOf(type, left);
    if (type.name === 'ID') return quoted(idOf(about));
    const scalar = scalars[type.name];
    if (scalar === undefined) throw new Error(`There is no random ${type.name} yet.`);
    return scalar;
  }

  function idOf(about: string): Arbitrary<string> {
    const snake = about.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const kind = COUNTRIES.test(about) ? 'countries' : `${snake}s`;
    const likely = ids.get(kind);
    return likely === undefined
      ? anyId
      : fc.oneof({ arbitrary: fc.constantFrom(...likely), weight: 9 }, { arbitrary: anyId, weight: 1 });
  }

  function objectOf(type: GraphQLInputObjectType, left: number): Arbitrary<string> {
    const fields = Object.values(type.getFields()).filter((each) => left > 0 || isRequiredInputField(each));
    const told = type.isOneOf
      ? fc
          .constantFrom(...fields)
          .chain((each) => literal(each.type, each.name, left - 1).map((value) => `${each.name}: ${value}`))
      : given(fields, isRequiredInputField, type.name, left - 1);
    return told.map((inner) => `{ ${inner} }`);
  }
}
