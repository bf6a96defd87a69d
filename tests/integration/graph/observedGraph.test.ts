/** A graph that is observed answers as it does otherwise, and tells of each statement. */

import type { Graph } from '../../../src/graph/port.js';
import { GraphFailure, GraphUnavailable } from '../../../src/graph/port.js';
import { createMetrics, type Metrics } from '../../../src/telemetry/metrics.js';
import { observed } from '../../../src/telemetry/observedGraph.js';
import { unobserved } from '../../../src/telemetry/telemetry.js';
import { figureOf, figuresIn } from '../../figures.js';
import { inline, openTestGraph } from '../engine.js';

let metrics: Metrics;
let plain: Graph;
let graph: Graph;

beforeEach(async () => {
  metrics = createMetrics('0');
  plain = await openTestGraph();
  graph = observed(plain, metrics);
});

afterEach(() => graph.close());

const told = async (statement: string) => {
  const figures = figuresIn(await metrics.write());
  const failed = (reason: string) =>
    figureOf(figures, 'corredor_cypher_statement_failures_total', { statement, reason });
  return {
    count: figureOf(figures, 'corredor_cypher_statement_duration_seconds_count', { statement }),
    failed: failed('failed'),
    unavailable: failed('unavailable'),
    cancelled: failed('cancelled'),
  };
};

test('statements that read are timed', async () => {
  const statement = inline('UNWIND $list AS x RETURN x', 'test/list');
  const parameters = { list: [1, 2, 3] };
  expect(await graph.read(statement, parameters)).toEqual(await plain.read(statement, parameters));
  expect(await told('test/list')).toEqual({ count: 1, failed: 0, unavailable: 0, cancelled: 0 });
});

test('one that fails, one that is cancelled and one that finds no graph are told apart', async () => {
  await expect(graph.read(inline('RETURN nonsense', 'test/wrong'))).rejects.toThrow(GraphFailure);
  expect(await told('test/wrong')).toEqual({ count: 1, failed: 1, unavailable: 0, cancelled: 0 });
  const reason = new Error('nobody waits');
  await expect(
    graph.read(inline('RETURN 1 AS one', 'test/late'), {}, { signal: AbortSignal.abort(reason) }),
  ).rejects.toBe(reason);
  expect(await told('test/late')).toEqual({ count: 1, failed: 0, unavailable: 0, cancelled: 1 });
  await graph.close();
  await expect(graph.read(inline('RETURN 1 AS one', 'test/closed'))).rejects.toThrow(GraphUnavailable);
  expect(await told('test/closed')).toEqual({ count: 1, failed: 0, unavailable: 1, cancelled: 0 });
});

test('statements of a transaction are timed, and one that fails undoes it as before', async () => {
  const count = inline('MATCH (n:Observed) RETURN count(n) AS count', 'test/count');
  const create = inline('CREATE (n:Observed) RETURN 1 AS one', 'test/create');
  const failing = graph.write(async (transaction) => {
    await transaction.run(create);
    await transaction.run(inline('RETURN nonsense', 'test/wrong'));
  });
  await expect(failing).rejects.toThrow(GraphFailure);
  expect(await graph.read(count)).toEqual([{ count: 0 }]);
  expect(await told('test/create')).toEqual({ count: 1, failed: 0, unavailable: 0, cancelled: 0 });
  expect(await told('test/wrong')).toMatchObject({ failed: 1 });
});

test('a full-text search has one name on both engines', async () => {
  expect(await graph.search(['nothing'], 'none', 10)).toEqual([]);
  expect(await told('graph/search')).toEqual({ count: 1, failed: 0, unavailable: 0, cancelled: 0 });
});

test('a graph that nobody observes is the graph itself', () => {
  expect(observed(plain, unobserved)).toBe(plain);
});
