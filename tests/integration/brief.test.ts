import { XMLParser } from 'fast-xml-parser';
import mammoth from 'mammoth';
import { createContext } from '../../src/api/context.js';
import { SnapshotPointer } from '../../src/api/snapshot.js';
import { type Ask, askIn } from '../../src/asking/ask.js';
import { type BriefQuestion, writeBrief } from '../../src/brief/brief.js';
import type { Block, BriefDocument, Text } from '../../src/brief/document.js';
import { briefFormats } from '../../src/brief/formats.js';
import type { Graph } from '../../src/graph/port.js';
import { KEPT_BYTES, publicSchema } from './asking.js';
import { openRealGraph, realDataset, regionOf } from './world.js';

const circumstances = { dataCategory: 'PERSONAL', sector: 'ALL', recipient: 'CONTROLLER', asOf: '2026-11-24' } as const;

let graph: Graph;
let ask: Ask;
let all: string[];

beforeAll(async () => {
  graph = await openRealGraph();
  ask = askIn(await publicSchema(), createContext(graph, new SnapshotPointer(graph, KEPT_BYTES)));
  all = await regionOf(await realDataset());
});

afterAll(() => graph?.close());

const brief = (group: BriefQuestion['group'], lang: BriefQuestion['lang'] = 'EN') =>
  writeBrief(ask, { group, ...circumstances, lang });

const pair = { countries: ['BR', 'CL'] };
const alliance = { agreement: 'PACIFIC_ALLIANCE' };

describe('A brief', () => {
  test('of a pair tells the law of both, what stands in each direction, asks, offers and precedents', async () => {
    const told = await brief(pair);
    expect(told.title).toBe('Data between Brazil and Chile');
    expect(told.sections.map(({ heading }) => heading)).toEqual([
      'State of the law',
      'Barriers',
      'Asks and offers',
      'Precedents',
      'What is not verified',
    ]);
    const text = linesOf(told).join('\n');
    for (const said of [
      'Brazil → Chile: Needs safeguards: the data may go with a step that the parties can take alone.',
      'Chile → Brazil: Free: the data may go, and nothing has to be set up.',
      'standard contractual clauses',
      'Enforced by: ANPD.',
      'Source code: Comprehensive and Progressive Agreement for Trans-Pacific Partnership, Art. 14.17 (binding, with dispute settlement)',
      'owed today: nothing.',
      'not by Brazil.',
    ]) {
      expect(text).toContain(said);
    }
  });

  test('of a group tells its corridors, and the barriers that stand in most of them', async () => {
    const text = linesOf(await brief(alliance, 'ES')).join('\n');
    for (const said of [
      'De 12 corredores entre los 4 países',
      'México',
      'corredores: 3',
      'Para pedir: ',
      'Código fuente',
    ]) {
      expect(text).toContain(said);
    }
  });

  test.each(['EN', 'ES', 'PT'] as const)(
    'cites a source for each number, and numbers for each source, in %s',
    async (lang) => {
      const told = await brief(pair, lang);
      const cited = new Set(
        linesOf({ ...told, sources: [] }).flatMap(
          (line) => /\[([\d, ]+)\]$/.exec(line)?.[1]?.split(', ').map(Number) ?? [],
        ),
      );
      expect([...cited].sort((a, b) => a - b)).toEqual(told.sources.map(({ number }) => number));
      expect(told.sources.length).toBeGreaterThan(3);
    },
  );

  test('names what was checked against no text', async () => {
    const told = await brief(pair);
    const unverified = told.sections.find(({ heading }) => heading === 'What is not verified')!;
    expect(unverified.blocks.flatMap(linesOfBlock).join('\n')).toContain(
      'not checked against any text: Chile - Brazil Free Trade Agreement, Art. 10.12',
    );
  });

  test('never tells a country without a law as free', async () => {
    const told = await brief({ countries: ['GT', 'BR', 'HN'] });
    const rows = told.sections[0]!.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const guatemala = rows.map((cells) => cells.map(textOf)).find(([country]) => country === 'Guatemala');
    expect(guatemala).toEqual(['Guatemala', 'None in force', '', '', 'Unregulated: BR, HN']);
  });

  test('says of a wrong country what the API says', async () => {
    await expect(brief({ countries: ['BR', 'XX'] })).rejects.toThrow('there is no country "XX"');
  });
});

describe.each([
  ['a pair', () => brief(pair, 'PT')],
  ['an alliance', () => brief(alliance, 'ES')],
  ['the whole region', () => brief({ countries: all })],
])('The brief of %s', (_, write) => {
  let told: BriefDocument;

  beforeAll(async () => {
    told = await write();
  });

  test('is read by Word’s other readers as it was written', async () => {
    const buffer = await briefFormats.docx.write(told);
    const { value, messages } = await mammoth.extractRawText({ buffer });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(value.split('\n').filter((line) => line !== '')).toEqual(linesOf(told).filter((line) => line !== ''));
  });

  test('is a page that a parser reads as it was written', async () => {
    const page = String(await briefFormats.html.write(told));
    const parser = new XMLParser({
      preserveOrder: true,
      trimValues: false,
      parseTagValue: false,
      unpairedTags: ['meta'],
    });
    const [html] = parser.parse(page.replace(/^<!doctype html>\s*/, ''));
    const body = html.html.find((node: object) => 'body' in node);
    const text = textUnder(body).replace(/\s+/g, ' ').trim();
    expect(text).toBe(linesOf(told).join(' ').replace(/\s+/g, ' ').trim());
  });
});

/** All that a document says, paragraph by paragraph, cell by cell. */
function linesOf({ title, subtitle, sections, sourcesHeading, sources, colophon }: BriefDocument): string[] {
  return [
    title,
    subtitle,
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(linesOfBlock)]),
    sourcesHeading,
    ...sources.map(({ number, text, url }) => [`[${number}]`, text, ...(url === null ? [] : [url])].join(' ')),
    ...colophon,
  ];
}

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [textOf(block.text)];
    case 'list':
      return block.items.map(textOf);
    case 'table':
      return [...block.head, ...block.rows.flatMap((cells) => cells.map(textOf))];
  }
}

function textOf(text: Text): string {
  return text.map((run) => run.text).join('');
}

type Parsed = Record<string, unknown>;

function textUnder(node: Parsed): string {
  return Object.entries(node)
    .map(([key, value]) => {
      if (key === '#text') return String(value);
      const inner = Array.isArray(value) ? (value as Parsed[]).map(textUnder).join('') : '';
      return /^(th|td|p|li|h1|h2)$/.test(key) ? `${inner} ` : inner;
    })
    .join('');
}
