import type { GraphQLSchema } from 'graphql';
import { createSchema } from '../../../src/api/schema.js';
import { isSelfContained, parameterNames, parametersOf, variablesOf } from '../../../src/export/parameters.js';
import { tableNamed, tables } from '../../../src/export/tables/index.js';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

const laws = tableNamed('laws')!;
const matrix = tableNamed('corridorMatrix')!;

test('Every table has a name of its own, and parameters that say what they take', () => {
  expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  for (const table of tables) {
    const parameters = parametersOf(table, schema);
    expect(parameters.map(({ name }) => name)).toEqual(parameterNames(table));
    expect(parameters.map(({ name }) => name)).not.toContain('after');
    for (const { expected } of parameters) expect(expected).not.toBe('');
  }
});

test('Words become the values that the question takes', () => {
  expect(variablesOf(laws, schema, { country: 'BR', topic: 'HEALTH' })).toEqual({ country: 'BR', topic: 'HEALTH' });
  expect(variablesOf(matrix, schema, { countries: 'BR, CL', 'as-of': '2020-11-30', category: 'health' })).toEqual({
    group: { countries: ['BR', 'CL'] },
    asOf: '2020-11-30',
    dataCategory: 'HEALTH',
  });
  expect(variablesOf(matrix, schema, { agreement: 'CPTPP' })).toEqual({ group: { agreement: 'CPTPP' } });
  const countries = tableNamed('countries')!;
  expect(variablesOf(countries, schema, { covered: 'false', group: 'EU' })).toEqual({ covered: false, group: 'EU' });
  const search = tableNamed('search')!;
  expect(variablesOf(search, schema, { text: 'true', kinds: 'LAW,GOAL' })).toEqual({
    text: 'true',
    kinds: ['LAW', 'GOAL'],
  });
});

test.each([
  [{ contry: 'BR' }, /contry: laws has no such parameter\. Did you mean country\? It takes country, topic/],
  [{ asOf: '2020-11-30' }, /asOf: laws has no such parameter\. Did you mean as-of\?/],
  [{ inForceOn: '2020-11-30' }, /Did you mean in-force-on\?/],
  [{ topic: 'HELTH' }, /topic: "HELTH" is not one of DATA_PROTECTION.*Did you mean the enum value "HEALTH"/],
  [{ 'as-of': '2023-02-30' }, /as-of: "2023-02-30" is not a day such as 2020-11-30/],
])('%j is refused with what there is', (given, expected) => {
  expect(() => variablesOf(laws, schema, given as Record<string, string>)).toThrow(expected);
});

test('Old spellings of words are refused with the new ones', () => {
  expect(() => variablesOf(matrix, schema, { countries: 'BR,CL', dataCategory: 'HEALTH' })).toThrow(
    /dataCategory: corridorMatrix has no such parameter\. Did you mean category\?/,
  );
  for (const table of tables) for (const name of parameterNames(table)) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('A group is needed, once', () => {
  expect(() => variablesOf(matrix, schema, {})).toThrow(/countries: corridorMatrix needs a group/);
  expect(() => variablesOf(matrix, schema, { countries: 'BR,CL', agreement: 'CPTPP' })).toThrow(/and not both/);
  expect(() => variablesOf(tableNamed('scores')!, schema, { agreement: 'CPTPP' })).toThrow(/index: .*one of FRICTION/);
});

test('A table that needs no word can be described for catalogues', () => {
  expect([laws, matrix, tableNamed('search')!].map((table) => isSelfContained(table, schema))).toEqual([
    true,
    false,
    false,
  ]);
});
