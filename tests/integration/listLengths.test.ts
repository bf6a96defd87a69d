/** How long the cost of a query takes plain lists for: the real facts tell whether it is right. */

import { type GraphQLSchema, isObjectType } from 'graphql';
import { createSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/port.js';
import { lengthOf } from '../../src/server/cost.js';
import { Asking } from './asking.js';
import { openRealGraph } from './world.js';

let graph: Graph;
let asking: Asking;
let schema: GraphQLSchema;

beforeAll(async () => {
  graph = await openRealGraph();
  [asking, schema] = await Promise.all([Asking.of(graph), createSchema()]);
});
afterAll(() => graph?.close());

/** Fields that say how long they are, each with a query that meets it on all records that have it. */
const longLists: Readonly<Record<string, string>> = {
  'Agenda.participants': '{ agendas { participants { role } } }',
  'Benchmark.features': '{ benchmarks { features { __typename } } }',
  'Dataset.coverage': '{ dataset { coverage { laws } } }',
  'Group.members': '{ groups { members { id } } }',
  'InPlace.countries': '{ trends { inPlace { countries { country { id } } } } }',
  'Indicator.observations': '{ indicators { observations { year } } }',
  'Query.indicators': '{ indicators { id } }',
  'Query.publishedEffects': '{ publishedEffects { id } }',
  'Query.trends': '{ trends { id } }',
  'Report.trends': '{ reports { trends { id } } }',
};

const fieldOf = (name: string) => {
  const [type = '', field = ''] = name.split('.');
  const found = schema.getType(type);
  return isObjectType(found) ? found.getFields()[field] : undefined;
};

test('all lists that say so are looked at', () => {
  const saying = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const))
    .filter(([, { extensions }]) => 'assumedSize' in extensions);
  expect(saying.map(([name]) => name).sort()).toEqual(Object.keys(longLists));
});

test.each(Object.entries(longLists))('%s is about as long as it says', async (name, query) => {
  const lengths = lengthsOf(name.split('.')[1]!, await asking.ask(query));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const said = lengthOf(fieldOf(name)!);
  expect(mean).toBeGreaterThan(said / 2);
  expect(mean).toBeLessThan(said * 2);
});

/** The lengths of all lists of a name within an answer. */
function lengthsOf(field: string, value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    ...(key === field && Array.isArray(each) ? [each.length] : []),
    ...lengthsOf(field, each),
  ]);
}
