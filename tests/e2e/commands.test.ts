import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { corredor, engine, inFolder, loadedFacts } from './program.js';

const trace = ['trace', 'BR', 'CL', '--category', 'HEALTH', '--as-of', '2020-11-30'];

const facts = loadedFacts();

describe('corredor trace', () => {
  test('tells the barrier, its grounds with their status, who enforces it, and the sources', async () => {
    const { code, stdout, stderr } = await corredor(trace, facts);
    expect([code, stderr]).toEqual([0, '']);
    for (const said of [
      'Brazil → Chile',
      'Health data · All sectors · Independent controller · 30 November 2020',
      'Case by case · Regulated · friction 0.50',
      '1. LGPD (Lei nº 13.709, de 14 de agosto de 2018)',
      'For a given transfer',
      'consent of the data subject (Art. 33(VIII))',
      'Enforced by: Agência Nacional de Proteção de Dados (ANPD)',
      'Official text read:',
      'Research material, no legal advice.',
    ]) {
      expect(stdout).toContain(said);
    }
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(120);
  });

  test('answers what the README says that it answers', async () => {
    const readme = await readFile('README.md', 'utf8');
    const shown = /^\$ npm run corredor -- (trace .*)\n\n([\s\S]*?)^```$/m.exec(readme);
    const { stdout } = await corredor(shown?.[1]?.split(' ') ?? [], engine);
    expect(stdout.startsWith(shown?.[2]?.trimEnd() ?? 'nothing')).toBe(true);
  });

  test('speaks Spanish and Portuguese', async () => {
    const spanish = await corredor([...trace, '--lang', 'es'], facts);
    expect(spanish.stdout).toContain('Brasil → Chile');
    expect(spanish.stdout).toContain('Caso por caso · Regulada');
    expect(spanish.stdout).toContain('Qué se interpone');
    const portuguese = await corredor([...trace, '-l', 'pt'], facts);
    expect(portuguese.stdout).toContain('O que se interpõe');
  });

  test('gives machines JSON', async () => {
    const { stdout } = await corredor([...trace, '--json'], facts);
    const { traceCorridor, dataset } = JSON.parse(stdout);
    expect(traceCorridor).toMatchObject({ level: 'CASE_BY_CASE', asOf: '2020-11-30', origin: { id: 'BR' } });
    expect(dataset.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  test('has colours where they are wanted only', async () => {
    const coloured = (await corredor(trace, { ...facts, FORCE_COLOR: '1' })).stdout;
    const forbidden = (await corredor(trace, { ...facts, FORCE_COLOR: '1', NO_COLOR: '1' })).stdout;
    expect(coloured).not.toBe(stripVTControlCharacters(coloured));
    expect(forbidden).toBe(stripVTControlCharacters(coloured));
  });

  test.each([
    [
      'a name for a code',
      ['trace', 'Brasil', 'CL'],
      /^origin: there is no country "BRASIL".* Did you mean BR \(Brazil\)\?$/,
    ],
    ['an unknown code', ['trace', 'BR', 'XX'], /^destination: there is no country "XX"/],
    ['one country', ['trace', 'BR', 'br'], /a corridor joins two countries$/],
    [
      'a day that does not exist',
      ['trace', 'BR', 'CL', '-d', '2023-02-30'],
      /'2023-02-30' is invalid\. Expected a calendar day/,
    ],
    ['a slip of the pen', ['trace', 'BR', 'CL', '-c', 'HELTH'], /\(did you mean HEALTH\?\)\.$/],
    ['a wrong language', ['trace', 'BR', 'CL', '-l', 'fr'], /Expected one of EN, ES, PT\.$/],
    ['a missing country', ['trace', 'BR'], /missing required argument 'destination'/],
  ])('refuses %s in one line', async (_, words, expected) => {
    const { code, stdout, stderr } = await corredor(words, facts);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(expected)]);
  });
});

describe('corredor gaps', () => {
  test('lists what is not known: the heaviest provisions first, then facts without a text and without a date', async () => {
    const { code, stdout, stderr } = await corredor(['gaps', '--as-of', '2026-11-24', '--top', '3'], facts);
    expect([code, stderr]).toEqual([0, '']);
    const heaviest = /hang on each\n.*\n((?: {2}\S+ +(?:\d+ +){3}\w+\n)+)/.exec(stdout)?.[1]?.trimEnd().split('\n');
    expect(heaviest).toHaveLength(3);
    for (const told of ['CL_BR-10.12', 'BZ-DPA ', 'CL_PY ', 'Laws by country and topic']) {
      expect(stdout).toContain(told);
    }
  });

  test('gives machines JSON', async () => {
    const { code, stdout, stderr } = await corredor(['gaps', '--json'], facts);
    expect([code, stderr]).toEqual([0, '']);
    const { gaps, verification } = JSON.parse(stdout).dataset;
    expect(gaps.recalledRules.length).toBeLessThan(gaps.weighedRuleCount);
    expect(verification).toHaveLength(3);
  });
});

describe('corredor matrix', () => {
  test('draws a table with its legend and figures', async () => {
    const words = ['matrix', '--agreement', 'PACIFIC_ALLIANCE', '--as-of', '2026-11-24'];
    const { code, stdout } = await corredor(words, facts);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ +CL +CO +MX +PE$/m);
    expect(stdout).toMatch(/^PE +(\S+ +){2}\S+$/m);
    expect(stdout).toMatch(/^Open .*: \d+\.\d %$/m);
    expect(stdout).toMatch(/^Mean friction: 0\.\d{3}$/m);
  });

  test('shows neither the unregulated nor the unknown as free', async () => {
    // Bolivia has no general framework; the data set does not cover the law of Japan.
    const { stdout } = await corredor(['matrix', '--countries', 'BO,JP,CL', '-d', '2020-11-30'], facts);
    expect(stdout).toMatch(/^BO +(--|case|safe)/m);
    expect(stdout).toMatch(/^JP +\? +\?/m);
  });

  test('gives machines JSON', async () => {
    const { stdout } = await corredor(['matrix', '--countries', 'br,ar,cl', '--json'], facts);
    expect(JSON.parse(stdout).corridorMatrix.cells).toHaveLength(6);
  });

  test.each([
    ['no countries', [], /^Name the countries/],
    ['one country', ['--countries', 'BR'], /give at least two countries/],
    ['an unknown country', ['--countries', 'BR,ZZ'], /there is no country "ZZ"/],
    ['an unknown agreement', ['--agreement', 'PACIFIC_ALIANCE'], /Did you mean PACIFIC_ALLIANCE \(.+\)\?$/],
    ['both', ['--countries', 'BR,CL', '--agreement', 'CPTPP'], /cannot be used with option/],
    ['a comma too many', ['--countries', 'BR,,CL'], /Expected codes separated by commas/],
  ])('refuses %s in one line', async (_, words, expected) => {
    const { code, stderr } = await corredor(['matrix', ...words], facts);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(expected)]);
  });
});

describe('corredor status', () => {
  test('names engine, place, data set, counts and loads, and no credentials', async () => {
    const { code, stdout } = await corredor(['status', '--json'], facts);
    expect(code).toBe(0);
    const status = JSON.parse(stdout);
    expect(status.engine).toBe(engine.NEO4J_URI ? 'neo4j' : 'embedded');
    expect(status.loads[0].hash).toBe(status.dataset.hash);
    expect(status.dataset.counts).toContainEqual({ kind: 'Law', count: expect.any(Number) });
    if (engine.NEO4J_PASSWORD) expect(stdout).not.toContain(engine.NEO4J_PASSWORD);

    const shown = (await corredor(['status'], facts)).stdout;
    expect(shown).toMatch(/^engine +(embedded|neo4j)$/m);
    expect(shown).toMatch(/^ {2}Country +\d+$/m);
  });

  test('says when a graph holds nothing yet', () =>
    inFolder(async (folder) => {
      const { stdout } = await corredor(['status'], { GRAPH_PATH: join(folder, 'empty.grafeo') });
      expect(stdout).toContain('none yet: `corredor load` loads one');
    }));
});
