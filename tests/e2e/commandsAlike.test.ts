import { corredor, engine, loadedFacts } from './program.js';

/** What a command says is the same on both engines. Whether it is right, its neighbours ask of the embedded one alone. */
const onNeo4j = engine.NEO4J_URI ? test : test.skip;

const facts = loadedFacts();
const other = loadedFacts({});

const DAY = ['--as-of', '2026-11-24'];

onNeo4j.each([
  ['trace', 'BR', 'CL', '--category', 'HEALTH', ...DAY],
  ['trace', 'BR', 'XX'],
  ['matrix', '--agreement', 'PACIFIC_ALLIANCE', ...DAY],
  ['changes', '--from', '2024-01-01', '--to', '2026-12-31', '--country', 'CL', '--lang', 'es'],
  ['history', 'BR', 'CL', '--to', '2026-12-31', '--json'],
  ['gaps', ...DAY],
  ['brief', '--countries', 'BR,CL', '--lang', 'pt', ...DAY],
  ['cite', 'law', 'BR-LGPD', '--style', 'BIBTEX'],
  ['export', 'laws', '--country', 'BR', ...DAY],
])('corredor %s %s %s …', async (...words) => {
  const said = await corredor(words, facts);
  expect(said.stdout + said.stderr).not.toBe('');
  expect(said).toEqual(await corredor(words, other));
});

onNeo4j('corredor status names the engine and no credentials', async () => {
  const { stdout } = await corredor(['status', '--json'], facts);
  const status = JSON.parse(stdout);
  expect(status.engine).toBe('neo4j');
  expect(status.loads[0].hash).toBe(status.dataset.hash);
  expect(status.dataset.counts).toContainEqual({ kind: 'Law', count: expect.any(Number) });
  expect(stdout).not.toContain(engine.NEO4J_PASSWORD);
});
