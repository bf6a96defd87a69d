import { WrittenGraphs } from '../../../src/export/graph/writtenGraphs.js';

const written = (text: string) => ({ body: Buffer.from(text), relationshipTypes: [] });

test('A graph is written once for all who ask, and anew for another snapshot', async () => {
  const graphs = new WrittenGraphs();
  let times = 0;
  const write = async () => written(`graph ${++times}`);
  const [one, two] = await Promise.all([graphs.get('a', 'graphml', write), graphs.get('a', 'graphml', write)]);
  expect([one, times]).toEqual([two, 1]);
  await graphs.get('a', 'jsonld', write);
  expect(times).toBe(2);
  const next = await graphs.get('b', 'graphml', write);
  expect([next.body.toString(), next.digest === one!.digest]).toEqual(['graph 3', false]);
});

test('One that could not be written is tried again', async () => {
  const graphs = new WrittenGraphs();
  await expect(graphs.get('a', 'graphml', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect((await graphs.get('a', 'graphml', async () => written('up'))).body.toString()).toBe('up');
});
