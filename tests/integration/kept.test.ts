/** What was read of a snapshot is read once: the answers stay the same, and the graph is no longer asked. */

import { graphql } from 'graphql';
import { createContext } from '../../src/api/context.js';
import { SnapshotPointer } from '../../src/api/snapshot.js';
import { readExamples } from '../../src/cli/examples.js';
import type { Graph } from '../../src/graph/port.js';
import { publicSchema } from './asking.js';
import { openRealGraph } from './world.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openRealGraph();
});

afterAll(() => graph?.close());

/** Asks with what the pointer has kept, and tells how many statements about records the graph was asked. */
async function askWith(pointer: SnapshotPointer, source: string, variables: Record<string, unknown> = {}) {
  let asked = 0;
  const counting = new Proxy(graph, {
    get: (of, name: keyof Graph) => {
      if (name === 'read' || name === 'search') asked++;
      const member = of[name];
      return typeof member === 'function' ? member.bind(of) : member;
    },
  });
  const contextValue = createContext(counting, pointer);
  const answer = await graphql({ schema: await publicSchema(), source, variableValues: variables, contextValue });
  return { answer: JSON.stringify(answer), asked };
}

test.each(readExamples().map((each) => [each.title, each] as const))(
  '%s is answered alike, and without the graph the second time',
  async (_, { query, variables }) => {
    const given = (variables ?? {}) as Record<string, unknown>;
    const keeping = new SnapshotPointer(graph, 128_000_000);
    const anew = await askWith(new SnapshotPointer(graph), query, given);
    const first = await askWith(keeping, query, given);
    const second = await askWith(keeping, query, given);
    expect(first.answer).toBe(anew.answer);
    expect(second.answer).toBe(anew.answer);
    expect(anew.asked).toBeGreaterThan(0);
    expect(second.asked).toBe(0);
  },
);

test('questions share what they read: a law that a list has told is not asked for again', async () => {
  const pointer = new SnapshotPointer(graph, 128_000_000);
  await askWith(pointer, '{ country(id: "BR") { laws { id provisions { id } } } }');
  const { asked, answer } = await askWith(pointer, '{ country(id: "BR") { laws { provisions { summary } } } }');
  expect(answer).toContain('summary');
  expect(asked).toBe(0);
});

test('with room for little, answers are the same', async () => {
  const query = '{ countries(first: 40) { edges { node { id laws { id provisions { id rules { id } } } } } } }';
  const anew = await askWith(new SnapshotPointer(graph), query);
  const pointer = new SnapshotPointer(graph, 20_000);
  for (let i = 0; i < 3; i++) expect((await askWith(pointer, query)).answer).toBe(anew.answer);
});
