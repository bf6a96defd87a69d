import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashSeed, listSeedFiles } from '../../../src/dataset/files.js';
import type { SeedReading } from '../../../src/dataset/read.js';
import { formatProblem, readSeed } from '../../../src/dataset/read.js';
import { changed, reading, removeSeedFolders, seedFolder, soundSeed } from './seedFolder.js';

afterAll(removeSeedFolders);

const seed = join(process.cwd(), 'seed');

describe('a sound folder', () => {
  it('has no problems and no warnings', async () => {
    expect(await reading()).toEqual({ problems: [], warnings: [] });
  });

  it('becomes records, with what is left out filled in', async () => {
    const { dataset } = await readSeed(await seedFolder());
    const [brazil] = dataset!.countries;
    expect(brazil!.laws[0]!.provisions[0]!.rules[0]).toEqual({
      effect: 'CONDITIONAL_FLOW',
      mechanisms: ['ADEQUACY'],
      dataCategories: ['PERSONAL'],
      sectors: ['ALL'],
      from: '2020-09-18',
      to: null,
      cumulative: false,
      destinations: [],
      clauses: [],
      incomplete: false,
      threshold: null,
      note: null,
    });
    expect(dataset!.indicators[0]).toEqual({
      country: 'BR',
      indicator: 'population',
      year: 2020,
      value: 213000000,
      unit: 'persons',
      source: {
        title: 'World Bank',
        publisher: null,
        url: 'https://data.worldbank.org',
        locator: null,
        verification: 'SEEN_PRIMARY',
      },
    });
  });

  it.each([
    ['left out: usable with its rule', '', undefined],
    ['null: not usable yet', '\n            usableFrom: null', null],
    ['a date: usable since', '\n            usableFrom: 2024-08-23', '2024-08-23'],
  ])('keeps apart whether usableFrom is %s', async (_, line, expected) => {
    const changes = changed('countries/BR.yaml', ['            to: null', `            to: null${line}`]);
    const { dataset } = await readSeed(await seedFolder(changes));
    const rule = dataset!.countries[0]!.laws[0]!.provisions[0]!.rules[0]!;
    expect(rule.usableFrom).toBe(expected);
    expect('usableFrom' in rule).toBe(line !== '');
  });

  it('reads NO as text', async () => {
    const { dataset } = await readSeed(await seedFolder(changed('countries/BR.yaml', ['value: YES', 'value: NO'])));
    expect(dataset!.countries[0]!.laws[0]!.features[0]!.value).toBe('NO');
  });
});

describe('a faulty folder', () => {
  it('has no records', async () => {
    expect((await readSeed(await seedFolder({ 'countries/CL.yaml': '' }))).dataset).toBeUndefined();
  });

  it('tells all problems of all files at once, in reading order', async () => {
    const { problems } = await reading(
      changed(
        'countries/BR.yaml',
        ['established: 2020-11-06', 'established: 2020-13-06'],
        ['kind: STATUTE', 'kind: STATUT'],
        ['verification: RECALLED}]\nadequacy', 'verification: RECALLED, pages: 3}]\nadequacy'],
      ),
      changed('agreements/CL_BR.yaml', ['status: IN_FORCE', 'status: INFORCE'], ['party: BR', 'party: ES']),
      { 'indicators/population.csv': soundSeed['indicators/population.csv']!.replace('CL,', 'PE,') },
      { 'countries/CL.yaml': 'country: [' },
    );
    expect(problems).toEqual([
      'agreements/CL_BR.yaml:8: agreement.status is "INFORCE", expected one of IN_FORCE, PROVISIONALLY_APPLIED, SIGNED, SUPERSEDED, NOT_BINDING (did you mean IN_FORCE?)',
      'countries/BR.yaml:15: regulators[0].established is "2020-13-06", expected a date that exists: 2018-08-14, or "2018-08" or "2018" where the day is not known',
      'countries/BR.yaml:24: laws[0].kind is "STATUT", expected one of CONSTITUTION, STATUTE, DECREE, REGULATION, RESOLUTION, GUIDELINE, JUDGMENT, BILL (did you mean STATUTE?)',
      'countries/BR.yaml:46: laws[0].sources[0].pages is not a known key, expected title, publisher, url, locator, verification',
      'countries/CL.yaml:1: the text is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      'indicators/population.csv:3: country is "PE", which no file holds, expected the code of a country',
    ]);
  });

  it('does not tell the fault of a file again where others refer to it', async () => {
    const { problems } = await reading({ 'countries/BR.yaml': `${soundSeed['countries/BR.yaml']}more: [` });
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['a list in a list, without end', '['.repeat(100_000)],
    ['a record in a record, without end', '{a: '.repeat(20_000)],
    ['a record in a record, very deep', `country: ${'{a: '.repeat(2_000)}1${'}'.repeat(2_000)}`],
    ['a key that is a record', '? {a: b}\n: c\n'],
    ['a key that programs treat as their own', '__proto__: {a: b}\nconstructor: c\n'],
    ['a single number', '7'],
  ])('does not fail on %s', async (_, text) => {
    const { problems } = await readSeed(await seedFolder({ 'countries/PE.yaml': text }));
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['countries/PE.yaml']));
  });

  it('says that a folder does not exist', async () => {
    const { problems } = await readSeed('/nowhere/seed');
    expect(problems.map(formatProblem)).toEqual([
      '/nowhere/seed:1: the folder cannot be read (it does not exist), expected the facts',
    ]);
  });

  it('says that a folder is none', async () => {
    const file = join(await seedFolder(), 'dataset.yaml');
    const { problems } = await readSeed(file);
    expect(problems.map(formatProblem)).toEqual([
      `${file}:1: the folder cannot be read (it is not a folder), expected the facts`,
    ]);
  });
});

describe('the facts themselves', () => {
  let facts: SeedReading;
  beforeAll(async () => {
    facts = await readSeed(seed);
  });

  it('have no problems', () => {
    expect(facts.problems.map(formatProblem)).toEqual([]);
  });

  it('cover the region, with its agreements', () => {
    expect(facts.dataset!.countries.length).toBeGreaterThanOrEqual(33);
    expect(facts.dataset!.agreements.length).toBeGreaterThanOrEqual(71);
  });

  it('name their schema for editors in the first line of each YAML file', async () => {
    const paths = (await listSeedFiles(seed)).filter((path) => path.endsWith('.yaml'));
    for (const path of paths) {
      const [first] = (await readFile(join(seed, path), 'utf8')).split('\n');
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first!) ?? [];
      expect([path, JSON.parse(await readFile(join(seed, path, '..', schema!), 'utf8')).title]).toEqual([
        path,
        expect.any(String),
      ]);
    }
  });
});

describe('the hash of the content', () => {
  it('is the same for the same content', async () => {
    expect(await hashSeed(await seedFolder())).toBe(await hashSeed(await seedFolder()));
  });

  it.each([
    ['a letter', { 'dataset.yaml': soundSeed['dataset.yaml']!.replace('small', 'Small') }],
    ['a file more', { 'countries/PE.yaml': '' }],
    ['another name', { 'agendas/ELAC2.yaml': soundSeed['agendas/ELAC.yaml']!, 'agendas/ELAC.yaml': null }],
  ])('changes with %s', async (_, changes) => {
    expect(await hashSeed(await seedFolder(changes))).not.toBe(await hashSeed(await seedFolder()));
  });

  it('does not change with what holds no facts', async () => {
    const more = { 'FORMAT.md': 'The format', 'schema/x.schema.json': '{}', '.cache/x.yaml': 'a: b' };
    expect(await hashSeed(await seedFolder(more))).toBe(await hashSeed(await seedFolder()));
  });
});
