import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { schemaText } from '../../../src/cli/schemaText.js';
import { shortfalls } from './contract.js';

const committed = readFileSync('schema.graphql', 'utf8');
const contract = readFileSync('tests/unit/api/contract.graphql', 'utf8');

test('schema.graphql is current: `npm run schema` writes it', async () => {
  expect(committed).toBe(await schemaText());
});

test('the schema holds all that clients rely on', () => {
  expect(shortfalls(parse(contract), parse(committed))).toEqual([]);
});

test('exactly one of countries and agreement names a group, and clients can see it', () => {
  expect(committed).toContain('input CountryGroup @oneOf {');
});

test.each([
  ['a field', 'type Query { law(id: ID!): Law other: Int }', 'Query lacks the field other'],
  ['a type', 'type Nothing { id: ID! }', 'Nothing is missing'],
  ['nullability', 'type Law { titleEn: String! }', 'Law.titleEn has the type String, expected String!'],
  ['an argument', 'type Law { status(on: Date): LawStatus! }', 'Law.status(on) is missing'],
  [
    'a default',
    'type Country { name(lang: Lang! = PT): String! }',
    'Country.name(lang) has the default EN, expected PT',
  ],
  ['a required argument', 'type Query { law: Law }', 'Query.law(id) is required and not in the contract'],
  ['a value', 'enum Certainty { MAYBE }', 'Certainty lacks the value MAYBE'],
  ['an interface', 'type Law implements Jurisdiction { id: ID! }', 'Law lacks the interface Jurisdiction'],
])('the comparison sees %s that is not as promised', (_, promised, shortfall) => {
  expect(shortfalls(parse(promised), parse(committed))).toEqual([shortfall]);
});
