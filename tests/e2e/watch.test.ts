import { corredor, loadedFacts } from './program.js';

const facts = loadedFacts();

describe('corredor changes', () => {
  const words = ['changes', '--from', '2026-11-24', '--to', '2026-12-31'];

  test('tells what is coming, with the corridors that it changes', async () => {
    const { code, stdout, stderr } = await corredor([...words, '--country', 'cl'], facts);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^2026-12-01 {2}Chile: LPDP 2024 enters into force\.$/m);
    expect(stdout).toMatch(/^ +CL → AG, AR,/m);
    expect(stdout.replace(/\s+/g, ' ')).toContain('VE: Free → Needs safeguards');
    expect(stdout).toMatch(/^Without a recorded date, .*: \d+\.$/m);
  });

  test('is about several countries, in Spanish and Portuguese', async () => {
    const spanish = await corredor([...words, '--country', 'CL', '--country', 'BR', '--lang', 'es'], facts);
    expect(spanish.stdout).toContain('Chile: entra en vigor LPDP 2024.');
    const portuguese = await corredor([...words, '--country', 'BR', '-l', 'pt'], facts);
    expect(portuguese.stdout).not.toContain('LPDP 2024');
  });

  test('gives machines all changes as JSON, whatever the pages of the API', async () => {
    const { stdout } = await corredor(['changes', '--from', '2020-01-01', '--to', '2026-11-24', '--json'], facts);
    const { changes, dataset } = JSON.parse(stdout);
    expect(changes.totalCount).toBeGreaterThan(100);
    expect(changes.edges).toHaveLength(changes.totalCount);
    expect(dataset.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each([
    [
      'a span that runs backwards',
      ['--from', '2027-01-01', '--to', '2026-01-01'],
      /^from: the first day, 2027-01-01, lies after/,
    ],
    ['an unknown country', ['--country', 'XX'], /^countries: there is no country or group "XX"/],
    ['a name for a code', ['--country', 'Brasil'], /Did you mean BR \(Brazil\)\?$/],
    ['a day that does not exist', ['--from', '2023-02-30'], /Expected a calendar day/],
  ])('refuses %s in one line', async (_, more, expected) => {
    const { code, stdout, stderr } = await corredor(['changes', ...more], facts);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(expected)]);
  });
});

describe('corredor history', () => {
  test('tells a corridor period by period, with what brought each', async () => {
    const { code, stdout, stderr } = await corredor(['history', 'BR', 'CL', '--from', '2015-01-01'], facts);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Brazil → Chile');
    expect(stdout).toMatch(/^2015-01-01 – 2020-09-18 {2}Unregulated$/m);
    expect(stdout).toMatch(/^2020-09-18 – 2024-08-23 {2}Case by case$/m);
    expect(stdout).toContain('  - 2020-09-18: Brazil: LGPD enters into force.');
  });

  test('gives machines JSON', async () => {
    const { stdout } = await corredor(['history', 'cl', 'br', '-c', 'HEALTH', '--json'], facts);
    const { corridorHistory } = JSON.parse(stdout);
    expect(corridorHistory).toMatchObject({ dataCategory: 'HEALTH', from: '2000-01-01' });
    expect(corridorHistory.periods.at(-1)).toMatchObject({ from: '2026-12-01', level: 'SAFEGUARDS' });
  });

  test.each([
    ['an unknown country', ['BR', 'XX'], /^destination: there is no country "XX"/],
    ['one country', ['BR', 'BR'], /a corridor joins two countries$/],
  ])('refuses %s in one line', async (_, countries, expected) => {
    const { code, stderr } = await corredor(['history', ...countries], facts);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(expected)]);
  });
});
