import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read as readWorkbook } from '@e965/xlsx';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { begin, corredor, engine, inFolder, loadedFacts } from './program.js';

const records = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

const facts = loadedFacts();

describe('corredor export', () => {
  test('writes a table to the standard output', async () => {
    const { code, stdout, stderr } = await corredor(
      ['export', 'laws', '--country', 'BR', '--topic', 'DATA_PROTECTION'],
      facts,
    );
    expect([code, stderr]).toEqual([0, '']);
    const rows = records(stdout);
    expect(rows.map(({ id }) => id)).toContain('BR-LGPD');
    expect(new Set(rows.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(['BR']));
  });

  test('writes a workbook to a file, and replaces a file only when it is told to', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'matrix.xlsx');
      const words = [
        'export',
        'corridorMatrix',
        '--countries',
        'BR,AR,CL',
        '--as-of',
        '2020-11-30',
        '-f',
        'xlsx',
        '-o',
        file,
      ];
      expect(await corredor(words, facts)).toMatchObject({ code: 0, stdout: '', stderr: '' });
      const { SheetNames, Sheets } = readWorkbook(await readFile(file));
      expect(SheetNames).toEqual(['corridorMatrix', 'About']);
      expect(Sheets.corridorMatrix!['!ref']).toBe('A1:H7');

      await writeFile(file, 'mine');
      const refused = await corredor(words, facts);
      expect([refused.code, refused.stderr]).toEqual([
        1,
        `${file} is there already: --force writes over it, or name another file.\n`,
      ]);
      expect(await readFile(file, 'utf8')).toBe('mine');
      expect((await corredor([...words, '--force'], facts)).code).toBe(0);
      expect(readWorkbook(await readFile(file)).SheetNames).toHaveLength(2);
    }));

  test('writes the graph below the address that it is given', async () => {
    const { code, stdout } = await corredor(['export', 'graph', '--base', 'https://data.example.org/facts'], facts);
    expect(code).toBe(0);
    const { '@context': context, '@graph': nodes } = JSON.parse(stdout);
    expect(context['@base']).toBe('https://data.example.org/facts/');
    const law = nodes.find((node: { '@id': string }) => node['@id'] === 'id/law/BR-LGPD');
    const [expanded] = (await jsonld.expand({ '@context': context, ...law })) as { '@id': string }[];
    expect(expanded?.['@id']).toBe('https://data.example.org/facts/id/law/BR-LGPD');
  });

  test('takes the address of the public where none is given, for permalinks too', async () => {
    const published = { ...facts, PUBLIC_URL: 'https://data.example.org/facts' };
    const dcat = JSON.parse((await corredor(['export', 'graph', '-f', 'dcat'], published)).stdout);
    expect(dcat['@context']['@base']).toBe('https://data.example.org/facts/');
    const words = ['export', 'changes', '--countries', 'BR', '--from', '2018-08-14', '--to', '2018-08-14'];
    const [change] = records((await corredor(words, published)).stdout);
    expect(change!.permalink).toMatch(/^https:\/\/data\.example\.org\/facts\/id\/law\/BR-LGPD\?as-of=/);
  });

  test.each([
    ['export', ['laws']],
    ['brief', ['--countries', 'BR,CL']],
  ])('%s refuses a file that is there before it opens the graph', (command, words) =>
    inFolder(async (folder) => {
      const file = join(folder, 'mine.html');
      await writeFile(file, 'mine');
      const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:1' };
      const ask = async (out: string) => (await corredor([command, ...words, '--out', out], nowhere)).stderr;
      expect(await ask(file)).toBe(`${file} is there already: --force writes over it, or name another file.\n`);
      expect(await ask(folder)).toBe(`${folder} is a folder: name a file in it.\n`);
      const inNone = join(folder, 'none', 'mine.html');
      expect(await ask(inNone)).toBe(`${inNone} cannot be written: its folder does not exist.\n`);
    }),
  );

  test.each(['graphml', 'dcat'])('writes the graph as %s', async (format) => {
    const { code, stdout } = await corredor(['export', 'graph', '--format', format], facts);
    expect(code).toBe(0);
    expect(stdout).toContain(format === 'dcat' ? '"dcat:Dataset"' : '</graphml>');
  });

  test('lists what there is and what it takes', async () => {
    const { stdout } = await corredor(['export', '--list']);
    expect(stdout).toMatch(/^ {4}as-of: a day/m);
    expect(stdout).toMatch(/^ {4}category: one of PERSONAL/m);
    expect(stdout).toMatch(/^laws: .+\n {4}country: an id$/m);
    expect(stdout).toMatch(/^ {4}index \(needed\): one of /m);
    expect(stdout).toMatch(/^graph: .+jsonld, graphml or dcat$/m);
  });

  test.each([
    ['nothing', [], /^Name what to export/],
    ['a slip of the pen', ['lawz'], /^There is nothing named lawz to export\. Did you mean laws\? There are laws, /],
    ['a format of something else', ['laws', '-f', 'graphml'], /^A table has no format graphml: expected csv, xlsx\.$/],
    ['an unknown format', ['laws', '-f', 'pdf'], /Allowed choices are csv, xlsx, jsonld, graphml, dcat/],
    ['a filter of another table', ['laws', '--party', 'BR'], /^party: laws has no such parameter\. It takes country, /],
    ['an unknown term', ['laws', '--topic', 'HELTH'], /^topic: "HELTH" is not one of DATA_PROTECTION/],
    ['an unknown country', ['corridorMatrix', '--countries', 'BR,ZZ'], /there is no country "ZZ"/],
    ['an old spelling', ['corridorMatrix', '--data-category', 'HEALTH'], /It is called --category, as everywhere\.$/],
    ['no group', ['corridorMatrix'], /^countries: corridorMatrix needs a group/],
    ['a filter on the graph', ['graph', '--country', 'BR'], /^The graph is whole: it takes no --country\.$/],
    ['a base that is no address', ['graph', '--base', 'here'], /Expected an address, such as/],
  ])('refuses %s in one line', async (_, words, expected) => {
    const { code, stdout, stderr } = await corredor(['export', ...words], facts);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(expected)]);
  });
});

describe('Exports by HTTP', () => {
  let child: ReturnType<typeof begin>;
  let url: string;

  beforeAll(async () => {
    child = begin(['start'], { ...engine, PORT: '0' });
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    url = /http:\S+/.exec(String(said))![0];
  });
  afterAll(async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  });

  test('a table is a file with a name, a description and a licence', async () => {
    const response = await fetch(`${url}/export/laws.csv?country=BR&topic=DATA_PROTECTION`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="corredor-laws-[\d.]+-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(response.headers.get('link')).toMatch(/^<\/export\/dcat\.jsonld>; rel="describedby".+rel="license"$/);
    const { stdout } = await corredor(['export', 'laws', '--country', 'BR', '--topic', 'DATA_PROTECTION'], facts);
    const body = Buffer.from(await response.arrayBuffer());
    expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    // Both are read as UTF-8 texts, of which the mark is no part.
    expect(new TextDecoder().decode(body)).toBe(stdout);
  });

  test('a workbook can be opened, and a list may be said in several words', async () => {
    const response = await fetch(`${url}/export/scores.xlsx?index=FRICTION&countries=BR&countries=CL,MX`);
    const { Sheets } = readWorkbook(Buffer.from(await response.arrayBuffer()));
    expect(Sheets.scores!['!ref']).toMatch(/^A1:[A-Z]+4$/);
  });

  test.each(['graph.jsonld', 'graph.graphml', 'dcat.jsonld', 'laws.csv', 'countries.xlsx'])(
    '%s is sent once to who keeps it',
    async (file) => {
      const first = await fetch(`${url}/export/${file}`);
      expect(first.status).toBe(200);
      expect((await first.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
      const etag = first.headers.get('etag')!;
      const second = await fetch(`${url}/export/${file}`, { headers: { 'if-none-match': etag } });
      expect([second.status, (await second.arrayBuffer()).byteLength]).toEqual([304, 0]);
      const third = await fetch(`${url}/export/${file}`, { headers: { 'if-none-match': '"other"' } });
      expect([third.status, third.headers.get('etag')]).toEqual([200, etag]);
      await third.arrayBuffer();
    },
  );

  test('all are listed, and every one of them that needs no more words is there', async () => {
    const { tables, graph } = (await (await fetch(`${url}/export`)).json()) as any;
    const whole = tables.filter(
      ({ parameters }: any) => !parameters.some((each: any) => each.required || each.alternative),
    );
    expect(whole.length).toBeGreaterThan(8);
    for (const address of [...whole.map(({ csv }: any) => csv), ...graph.map((each: any) => each.url)]) {
      const response = await fetch(address);
      expect([address, response.status]).toEqual([address, 200]);
      await response.arrayBuffer();
    }
  });

  test('the address of a term of the project leads to what it means', async () => {
    const vocabulary = await (await fetch(`${url}/ns`)).json();
    const quads = (await jsonld.toRDF(vocabulary as never)) as any[];
    const objects = (term: string, predicate: string) =>
      quads
        .filter((quad) => quad.subject.value === `${url}/ns#${term}` && quad.predicate.value === predicate)
        .map(({ object }) => object.value);
    const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
    expect(objects('Rule', `${rdfs}comment`)).toEqual([expect.stringMatching(/cross-border data flows/)]);
    expect(objects('amends', `${rdfs}subPropertyOf`)).toContain('http://data.europa.eu/eli/ontology#amends');
    expect(objects('threshold', `${rdfs}comment`)).toEqual([expect.stringMatching(/^Rule: /)]);
    expect(quads.some(({ subject }) => subject.value.startsWith('_:'))).toBe(false);
  });

  test('programs find the services at the place that is known for it', async () => {
    const response = await fetch(`${url}/.well-known/api-catalog`);
    expect(response.headers.get('content-type')).toMatch(/^application\/linkset\+json/);
    const { linkset } = (await response.json()) as any;
    expect(linkset[0].item.map(({ href }: any) => href)).toEqual([`${url}/graphql`, `${url}/export`]);
  });

  test.each([
    [
      '/export/lawz.csv',
      404,
      'NOT_FOUND',
      /there is no file "lawz\.csv"\. Did you mean laws\.csv\? There are laws\.csv, /,
    ],
    ['/export/laws.pdf', 404, 'NOT_FOUND', /There are laws\.csv/],
    ['/export/laws', 404, 'NOT_FOUND', /There are laws\.csv/],
    ['/export/laws.csv?party=BR', 400, 'BAD_USER_INPUT', /party: laws has no such parameter\. It takes country/],
    ['/export/laws.csv?topic=HELTH', 400, 'BAD_USER_INPUT', /topic: "HELTH" is not one of/],
    [
      '/export/laws.csv?asOf=2020-11-30',
      400,
      'BAD_USER_INPUT',
      /asOf: laws has no such parameter\. Did you mean as-of\?/,
    ],
    ['/brief.html?countries=BR,CL&dataCategory=HEALTH', 400, 'BAD_USER_INPUT', /Did you mean category\?/],
    ['/export/laws.csv?country[a]=b', 400, 'BAD_USER_INPUT', /no such parameter/],
    ['/export/corridorMatrix.csv', 400, 'BAD_USER_INPUT', /needs a group/],
    ['/export/corridorMatrix.csv?countries=BR', 400, 'BAD_USER_INPUT', /at least two/],
    ['/export/corridorMatrix.csv?countries=BR,ZZ', 404, 'NOT_FOUND', /there is no country "ZZ"/],
    ['/export/graph.jsonld?country=BR', 400, 'BAD_USER_INPUT', /it takes no parameters/],
  ])('%s is refused with what there is', async (path, status, code, message) => {
    const response = await fetch(url + path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-disposition')).toBeNull();
    const { errors } = (await response.json()) as any;
    expect(errors).toEqual([
      { message: expect.stringMatching(message), extensions: expect.objectContaining({ code }) },
    ]);
  });
});

test('An export that takes too long is ended as an operation is', async () => {
  const child = begin(['start'], { ...engine, PORT: '0', OPERATION_TIMEOUT_MS: '1' });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const response = await fetch(`${/http:\S+/.exec(String(said))![0]}/export/laws.csv`);
  expect([response.status, ((await response.json()) as any).errors[0].extensions.code]).toEqual([
    504,
    'OPERATION_TIMEOUT',
  ]);
  child.kill('SIGTERM');
  await once(child, 'exit');
});

test('An export that would hold too much is refused as an operation is', async () => {
  const child = begin(['start'], { ...engine, PORT: '0', MAX_RECORDS: '100' });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const response = await fetch(`${/http:\S+/.exec(String(said))![0]}/export/laws.csv`);
  expect([response.status, ((await response.json()) as any).errors[0].extensions.code]).toEqual([
    400,
    'QUERY_TOO_COSTLY',
  ]);
  child.kill('SIGTERM');
  await once(child, 'exit');
});
