/** What many records cost others: an answer that holds thousands of them is given in turns, and is ended where it is refused. */

import { setImmediate } from 'node:timers/promises';
import { Reader } from '../../src/api/reader.js';
import { SnapshotPointer } from '../../src/api/snapshot.js';
import type { Graph } from '../../src/graph/port.js';
import { idsOf, openRealGraph, realDataset } from './world.js';

let graph: Graph;
let indicators: string[];

beforeAll(async () => {
  graph = await openRealGraph();
  indicators = idsOf(await realDataset(), 'indicators');
});
afterAll(() => graph?.close());

/** Some 150 records each. */
const observationsOf = (reader: Reader, times: number) =>
  Array.from({ length: times }, async (_, at) =>
    reader.many('indicator/observations_of_indicators', indicators[at % indicators.length]!),
  );

describe.each([
  ['read anew each time', 0],
  ['kept once it was read', 128_000_000],
])('what is %s', (_, keptBytes) => {
  test('others have their turn while thousands of records are told', async () => {
    const reader = new Reader(graph, new SnapshotPointer(graph, keptBytes));
    await Promise.all(observationsOf(reader, indicators.length));
    let turn = 0;
    let isOver = false;
    const others = (async () => {
      for (; !isOver; turn += 1) await setImmediate();
    })();
    const turns = await Promise.all(observationsOf(reader, 160).map((told) => told.then(() => turn)));
    isOver = true;
    await others;
    expect(new Set(turns).size).toBeGreaterThanOrEqual(4);
  });

  test('what nobody waits for any more is not told to its end', async () => {
    const client = new AbortController();
    const reader = new Reader(graph, new SnapshotPointer(graph, keptBytes), client.signal);
    await Promise.all(observationsOf(reader, indicators.length));
    const told = Promise.allSettled(observationsOf(reader, 160));
    client.abort(new Error('the client left'));
    const kept = (await told).filter(({ status }) => status === 'fulfilled');
    expect(kept.length).toBeLessThan(80);
  });

  test('a refusal is one for all that still wait', async () => {
    const reader = new Reader(graph, new SnapshotPointer(graph, keptBytes), undefined, 10_000);
    const told = await Promise.allSettled(observationsOf(reader, 160));
    const refusals = told.filter((each) => each.status === 'rejected').map(({ reason }) => reason);
    expect(refusals.length).toBeGreaterThan(50);
    expect(new Set(refusals).size).toBe(1);
  });
});
