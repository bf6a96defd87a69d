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

/** @param ids known ids of records, so that some questions are about something */
export function operations(schema: GraphQLSchema, ids: readonly string[], depth = 4): Arbitrary<string> {
  const scalars: Record<string, Arbitrary<string>> = {
    ID: quoted(fc.oneof({ arbitrary: fc.constantFrom(...ids), weight: 4 }, { arbitrary: word, weight: 1 })),
    String: quoted(word),
    Int: fc.oneof(fc.integer({ min: -2, max: 101 }), fc.constantFrom(2 ** 31 - 1, -(2 ** 31))).map(String),
    Float: fc.oneof(fc.double({ noNaN: true, min: -2, max: 2 }), fc.constantFrom(0, 1e300)).map(String),
    Boolean: fc.boolean().map(String),
    Date: quoted(day.map((each) => each.toISOString().slice(0, 10))),
  };
  const query = schema.getQueryType()!;
  return selection(query, depth, 2).map((fields) => `query Random ${fields}`);

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
      .tuple(given(of.args, isRequiredArgument), set)
      .map(([told, fields]) => `${of.name}${told === '' ? '' : `(${told})`} ${fields}`);
  }

  /** All that is required, and of the rest now and then one. */
  function given<Input extends GraphQLArgument | GraphQLInputField>(
    inputs: readonly Input[],
    isRequired: (input: Input) => boolean,
  ): Arbitrary<string> {
    const each = inputs.map((input) => {
      const value = literal(input.type, 2).map((text) => `${input.name}: ${text}`);
      return isRequired(input) ? value : fc.option(value, { nil: '', freq: 2 });
    });
    return fc.tuple(...each).map((told) => told.filter((text) => text !== '').join(', '));
  }

  function literal(type: GraphQLInputType, left: number): Arbitrary<string> {
    if (isNonNullType(type)) return literal(type.ofType, left);
    if (isListType(type))
      return fc.array(literal(type.ofType, left), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`);
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
    if (isInputObjectType(type)) return objectOf(type, left);
    const scalar = scalars[type.name];
    if (scalar === undefined) throw new Error(`There is no random ${type.name} yet.`);
    return scalar;
  }

  function objectOf(type: GraphQLInputObjectType, left: number): Arbitrary<string> {
    const fields = Object.values(type.getFields()).filter((each) => left > 0 || isRequiredInputField(each));
    const told = type.isOneOf
      ? fc
          .constantFrom(...fields)
          .chain((each) => literal(each.type, left - 1).map((value) => `${each.name}: ${value}`))
      : given(fields, isRequiredInputField);
    return told.map((inner) => `{ ${inner} }`);
  }
}

/** The same with a mistake of the kind that people, and attackers, make: a sign lost, doubled, or put in. */
export function broken(operation: Arbitrary<string>): Arbitrary<string> {
  const sign = fc.oneof(
    fc.constantFrom('{', '}', '(', ')', '"', '$', ':', '@', '...', '\u0000', '#', '"""'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  const mistake = fc.tuple(fc.nat(), fc.constantFrom('lose', 'double', 'put'), sign);
  return fc.tuple(operation, fc.array(mistake, { minLength: 1, maxLength: 3 })).map(([text, mistakes]) =>
    mistakes.reduce((now, [place, kind, put]) => {
      const at = place % Math.max(1, now.length);
      const told = { lose: '', double: now.slice(at, at + 8).repeat(2), put: `${put}${now[at] ?? ''}` }[kind];
      return now.slice(0, at) + told + now.slice(at + (kind === 'double' ? 8 : 1));
    }, text),
  );
}
