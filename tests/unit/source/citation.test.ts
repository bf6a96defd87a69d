import fc from 'fast-check';
import { answerItem, matrixTitle, traceTitle } from '../../../src/source/answerItem.js';
import { type CitedItem, cite } from '../../../src/source/citation.js';
import { agreementItem, type CitedLaw, lawItem } from '../../../src/source/cited.js';
import { datasetItem } from '../../../src/source/datasetItem.js';
import { printed, readEntry } from './bibtex.js';

const official = { url: 'https://www.planalto.gov.br/l13709.htm?a=1&b=2_3', verification: 'SEEN_PRIMARY' } as const;
const comment = { url: 'https://example.org/comment', verification: 'SEEN_SECONDARY' } as const;

const lgpd: CitedLaw = {
  id: 'BR-LGPD',
  title: 'Lei nº 13.709, de 14 de agosto de 2018',
  kind: 'STATUTE',
  adopted: '2018-08-14',
  sources: [comment, official],
};
const article = { id: 'BR-LGPD-33-VIII', locator: 'Art. 33(VIII)', sources: [comment] };
const cptpp = {
  id: 'CPTPP',
  name: 'Comprehensive and Progressive Agreement for Trans-Pacific Partnership',
  kind: 'FREE_TRADE',
  signed: '2018-03-08',
  sources: [],
} as const;
const dataset = {
  hash: '8f3e74d0d05c61a5',
  version: '2026.11.24',
  date: '2026-11-24',
  title: 'Corredor: cross-border data policy',
  citation: JSON.stringify({ authors: ['The Corredor contributors'], publisher: null, year: 2026, url: null }),
};
const circumstances = { dataCategory: 'HEALTH', sector: 'ALL', recipient: 'CONTROLLER', asOf: '2020-11-30' } as const;
const trace = answerItem(
  traceTitle('Brazil', 'Chile', circumstances),
  '/trace/BR/CL?category=HEALTH&version=2026.11.24',
  dataset,
);

/** Of the official schema (csl-data.json of version 1.0.2): the fields that occur here, and their form. */
const schema: Readonly<Record<string, (value: any) => boolean>> = {
  id: (value) => typeof value === 'string' || typeof value === 'number',
  type: (value) =>
    [
      'bill',
      'dataset',
      'document',
      'legal_case',
      'legislation',
      'regulation',
      'standard',
      'treaty',
      'webpage',
    ].includes(value),
  title: (value) => typeof value === 'string',
  author: (value) =>
    Array.isArray(value) &&
    value.every(({ literal, ...more }) => typeof literal === 'string' && Object.keys(more).length === 0),
  publisher: (value) => typeof value === 'string',
  jurisdiction: (value) => typeof value === 'string',
  section: (value) => typeof value === 'string',
  'container-title': (value) => typeof value === 'string',
  version: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string',
  issued: ({ 'date-parts': parts }) =>
    parts.length === 1 && parts[0].length >= 1 && parts[0].length <= 3 && parts[0].every(Number.isInteger),
};

describe('APA', () => {
  test.each<[string, CitedItem, string]>([
    [
      'a law, by the official text and not by what is written about it',
      lawItem(lgpd, 'Brazil'),
      'Lei nº 13.709, de 14 de agosto de 2018 (Brazil, 2018). https://www.planalto.gov.br/l13709.htm?a=1&b=2_3',
    ],
    [
      'an article of a law',
      lawItem(lgpd, 'Brazil', article),
      'Lei nº 13.709, de 14 de agosto de 2018, Art. 33(VIII) (Brazil, 2018). https://www.planalto.gov.br/l13709.htm?a=1&b=2_3',
    ],
    [
      'a law without a date, of which no official text was read',
      lawItem({ ...lgpd, title: 'Ley de Protección de Datos', adopted: null, sources: [comment] }, 'Chile'),
      'Ley de Protección de Datos (Chile, n.d.).',
    ],
    [
      'a law of which the year alone is known, with signs that other forms take for commands',
      lawItem({ ...lgpd, title: 'Data & Privacy Act <No. 5> {100%} #1_a', adopted: '2019', sources: [] }, 'Belize'),
      'Data & Privacy Act <No. 5> {100%} #1_a (Belize, 2019).',
    ],
    [
      'a bill',
      lawItem({ ...lgpd, kind: 'BILL', title: 'Proyecto de ley n.º 123', sources: [] }, 'Paraguay'),
      'Proyecto de ley n.º 123 (Paraguay, 2018).',
    ],
    [
      'a guideline, which is no law',
      lawItem({ ...lgpd, kind: 'GUIDELINE', title: 'Guía', adopted: '2020-05', sources: [] }, 'Peru', article),
      'Guía. (2020, May). Art. 33(VIII).',
    ],
    [
      'a commitment of a treaty',
      agreementItem(cptpp, { id: 'CPTPP-14.11', locator: 'Art. 14.11', sources: [] }),
      'Comprehensive and Progressive Agreement for Trans-Pacific Partnership, Art. 14.11, March 8, 2018.',
    ],
    [
      'a treaty without a date',
      agreementItem({ ...cptpp, signed: null }),
      'Comprehensive and Progressive Agreement for Trans-Pacific Partnership, n.d.',
    ],
    [
      'the data set',
      datasetItem(dataset),
      'The Corredor contributors. (2026). Corredor: cross-border data policy (Version 2026.11.24) [Dataset].',
    ],
    [
      'a trace, as a part of the data set',
      trace,
      'The Corredor contributors. (2026). Data flow from Brazil to Chile: health data, all sectors, independent controller, as of 30 November 2020 [Dataset]. In Corredor: cross-border data policy (Version 2026.11.24). /trace/BR/CL?category=HEALTH&version=2026.11.24',
    ],
    [
      'a trace without an author',
      { ...trace, author: [] },
      'Data flow from Brazil to Chile: health data, all sectors, independent controller, as of 30 November 2020. (2026). [Dataset]. In Corredor: cross-border data policy (Version 2026.11.24). /trace/BR/CL?category=HEALTH&version=2026.11.24',
    ],
  ])('cites %s', async (_, item, expected) => {
    expect(await cite(item, 'APA')).toBe(expected);
  });
});

describe('BibTeX', () => {
  test('of a law holds what another reader finds there', async () => {
    const { type, key, fields } = readEntry(await cite(lawItem(lgpd, 'Brazil', article), 'BIBTEX'));
    expect([type, key]).toEqual(['misc', 'BR-LGPD-33-VIII']);
    expect(
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, name === 'url' ? value : printed(value)]),
      ),
    ).toEqual({
      title: 'Lei nº 13.709, de 14 de agosto de 2018',
      year: '2018',
      month: 'aug 14',
      note: 'Brazil; Art. 33(VIII)',
      url: official.url,
    });
  });

  test('of a trace names author, data set and version', async () => {
    const { fields } = readEntry(await cite(trace, 'BIBTEX'));
    expect(printed(fields.author!)).toBe('The Corredor contributors');
    expect(printed(fields.note!)).toBe('In: Corredor: cross-border data policy; Version 2026.11.24');
    expect(fields.url).toBe('/trace/BR/CL?category=HEALTH&version=2026.11.24');
  });

  test('keeps every title, whatever signs it holds', async () => {
    // What the library takes for markup of its own is left out, and it sets spaces in order.
    const signs = fc.constantFrom(...'abcABC 09áñçº–“”’¿/&%$#_{}~^\\.,;:()[]+=@!?-');
    const titles = fc
      .string({ unit: signs, minLength: 1, maxLength: 40 })
      .map((text) => text.replace(/\s+/g, ' ').trim());
    await fc.assert(
      fc.asyncProperty(
        titles.filter((title) => title !== ''),
        async (title) => {
          const { fields } = readEntry(await cite(lawItem({ ...lgpd, title }, 'Brazil'), 'BIBTEX'));
          expect(printed(fields.title!)).toBe(title);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('CSL JSON', () => {
  test.each([
    lawItem(lgpd, 'Brazil'),
    lawItem(lgpd, 'Brazil', article),
    agreementItem(cptpp),
    datasetItem(dataset),
    trace,
  ])('is read again as it was, field by field of the schema: $id', async (item) => {
    const read = JSON.parse(await cite(item, 'CSL_JSON'));
    expect(read).toEqual(item);
    for (const [field, value] of Object.entries(read)) expect([field, schema[field]?.(value)]).toEqual([field, true]);
    expect(read).not.toHaveProperty('accessed');
  });

  test.each([
    ['CONSTITUTION', 'legislation'],
    ['STATUTE', 'legislation'],
    ['DECREE', 'regulation'],
    ['RESOLUTION', 'regulation'],
    ['JUDGMENT', 'legal_case'],
    ['BILL', 'bill'],
  ] as const)('calls a %s %s', (kind, type) => {
    expect(lawItem({ ...lgpd, kind }, 'Brazil').type).toBe(type);
  });

  test('has a date as exact as it is known', () => {
    const issued = (adopted: string | null) => lawItem({ ...lgpd, adopted }, 'Brazil').issued?.['date-parts'][0];
    expect([issued('2018-08-14'), issued('2018-08'), issued('2018'), issued(null)]).toEqual([
      [2018, 8, 14],
      [2018, 8],
      [2018],
      undefined,
    ]);
  });
});

test('a matrix of many countries is named by their number', () => {
  expect(matrixTitle(['Brazil', 'Chile', 'Peru'], circumstances)).toMatch(
    /^Data flows between Brazil, Chile and Peru: health data/,
  );
  expect(matrixTitle(Array(33).fill('X'), circumstances)).toMatch(/^Data flows between 33 countries: health data/);
});
