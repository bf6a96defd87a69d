import { type Graph, GraphFailure, GraphUnavailable } from '../../../src/graph/port.js';
import { statement } from '../../../src/graph/statements.js';
import { inline, openTestGraph, wipe } from '../engine.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const read = (text: string, parameters = {}) => graph.read(inline(text), parameters);
const write = (text: string, parameters = {}) =>
  graph.write((transaction) => transaction.run(inline(text), parameters));
const count = async () => (await read('MATCH (n:Thing) RETURN count(n) AS count'))[0]?.count;

describe('values', () => {
  test.each([
    ['null', null],
    ['booleans', [true, false]],
    ['whole numbers', [0, -7, 2026, Number.MAX_SAFE_INTEGER]],
    ['fractions', [0.1, -2.5]],
    ['text', 'Proteção de dados: «ñ», 中文, 🇧🇷, \'single\', "double", back\\slash, new\nline'],
    ['lists', [['a'], [], [1, null]]],
    ['nested maps', { law: { id: 'BR-LGPD', articles: [{ number: '33', text: null }] }, none: {} }],
  ])('%s come back as they went', async (_, value) => {
    expect(await read('RETURN $value AS value', { value })).toEqual([{ value }]);
  });

  test('an undefined parameter is null, a Date is its ISO string', async () => {
    const day = new Date('2020-11-30T12:00:00Z');
    expect(await read('RETURN $none AS none, $day AS day', { none: undefined, day })).toEqual([
      { none: null, day: '2020-11-30T12:00:00.000Z' },
    ]);
  });

  test('a whole number can be a limit, and is divided as one', async () => {
    expect(await read('UNWIND [1, 2, 3] AS i RETURN i, $half / 2 AS half LIMIT $limit', { half: 3, limit: 2 })).toEqual(
      [
        { i: 1, half: 1 },
        { i: 2, half: 1 },
      ],
    );
  });

  test('properties come back as they went, absent ones as null', async () => {
    const properties = { text: 'ñ', list: ['a', 'b'], empty: [], number: 1.5, yes: true };
    await write('CREATE (n:Thing) SET n = $properties', { properties });
    expect(await read('MATCH (n:Thing) RETURN properties(n) AS p, n.absent AS absent')).toEqual([
      { p: properties, absent: null },
    ]);
  });

  test('nodes, relationships and paths become their properties', async () => {
    await write('CREATE (:Thing {id: 1})-[:NEXT {since: 2}]->(:Thing {id: 3})');
    expect(await read('MATCH path = (a:Thing)-[r:NEXT]->(b) RETURN a, r, [b] AS list, {deep: b} AS map, path')).toEqual(
      [
        {
          a: { id: 1 },
          r: { since: 2 },
          list: [{ id: 3 }],
          map: { deep: { id: 3 } },
          path: { nodes: [{ id: 1 }, { id: 3 }], edges: [{ since: 2 }] },
        },
      ],
    );
  });
});

describe('reading', () => {
  test('a broken statement fails by its name, without its Cypher or parameters', async () => {
    const failure = await graph
      .read(inline('MATCH (secret RETURN $hidden', 'law/broken'), { hidden: 'private' })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GraphFailure);
    expect((failure as Error).message).toBe('Statement law/broken failed.');
    expect((failure as Error).cause).toBeDefined();
  });

  test('a statement that fails only when it runs does so too', async () => {
    await expect(read('UNWIND [1, 0] AS x RETURN 1 / x AS y')).rejects.toThrow(GraphFailure);
  });

  test('a statement that writes is refused', async () => {
    await expect(read('CREATE (:Other)')).rejects.toThrow(GraphFailure);
  });

  test('an aborted read does not wait for its end, and rejects with the reason', async () => {
    const controller = new AbortController();
    const reason = new Error('The operation took too long.');
    const slow = (signal?: AbortSignal) =>
      graph.read(
        inline(
          'UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b WITH a, b WHERE a * b < 0 RETURN count(*) AS count',
        ),
        {},
        { signal },
      );
    const patient = slow();
    const aborted = slow(controller.signal).catch((error: unknown) => error);
    setTimeout(() => controller.abort(reason), 50);
    expect(await Promise.race([patient, aborted])).toBe(reason);
    expect(await patient).toEqual([{ count: 0 }]);
    await expect(graph.read(inline('RETURN 1 AS one'), {}, { signal: controller.signal })).rejects.toBe(reason);
    expect(await read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('the graph is healthy', async () => {
    await graph.health();
  });
});

describe('writing', () => {
  test('a transaction sees itself, others see it when it is done', async () => {
    await graph.write(async (transaction) => {
      await transaction.run(inline('CREATE (:Thing)'));
      expect(await transaction.run(inline('MATCH (n:Thing) RETURN count(n) AS count'))).toEqual([{ count: 1 }]);
      expect(await count()).toBe(0);
    });
    expect(await count()).toBe(1);
  });

  test('work that throws leaves nothing, and its error comes through', async () => {
    const mine = new Error('mine');
    const work = graph.write(async (transaction) => {
      await transaction.run(inline('CREATE (:Thing)'));
      throw mine;
    });
    await expect(work).rejects.toBe(mine);
    expect(await count()).toBe(0);
  });

  test('a failed statement leaves nothing of its transaction', async () => {
    const work = graph.write(async (transaction) => {
      await transaction.run(inline('CREATE (:Thing)'));
      await transaction.run(inline('UNWIND [1, 0] AS x CREATE (:Thing {value: 1 / x})', 'load/broken'));
    });
    await expect(work).rejects.toThrow(GraphFailure);
    await expect(work).rejects.toThrow(/^Statement load\/broken failed\.$/);
    expect(await count()).toBe(0);
  });

  test('a failed statement that nobody waited for does so too', async () => {
    const work = graph.write(async (transaction) => {
      void transaction.run(inline('CREATE (:Thing)'));
      void transaction.run(inline('BROKEN'));
    });
    await expect(work).rejects.toThrow(GraphFailure);
    expect(await count()).toBe(0);
  });

  test('writes at the same time all arrive', async () => {
    await write('CREATE (:Thing {total: 0})');
    const one = () => write('MATCH (n:Thing) SET n.total = n.total + 1');
    await Promise.all(Array.from({ length: 20 }, one));
    expect(await read('MATCH (n:Thing) RETURN n.total AS total')).toEqual([{ total: 20 }]);
  });

  test('the result of the work is the result of the write', async () => {
    expect(await graph.write(async () => 'done')).toBe('done');
  });
});

describe('the schema', () => {
  test('is brought up to date once', async () => {
    const applied = () => graph.read(statement('graph/migrations_applied'), { engine: graph.engine });
    const before = await applied();
    await graph.migrate();
    expect(await applied()).toEqual(before);
    expect(before[0]?.ids).toContain('0001-keys');
  });
});

describe('closing', () => {
  test('ends what runs and refuses what comes', async () => {
    const other = await openTestGraph();
    await other.write((transaction) => transaction.run(inline('CREATE (:Other)')));
    await other.close();
    await other.close();
    await expect(other.read(inline('RETURN 1 AS one'))).rejects.toThrow(GraphUnavailable);
    await expect(other.write(async () => 1)).rejects.toThrow(GraphUnavailable);
    await expect(other.health()).rejects.toThrow(GraphUnavailable);
  });
});
