/**
 * Reads the folder of the facts: every file is parsed and held against its schema, then all records against each other. All problems
 * of all files are found at once. Bad content never throws: whatever a file holds, the answer is a list of problems.
 */

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { check, type Facts, type Finding } from './check.js';
import { listSeedFiles } from './files.js';
import type { Dataset } from './format/index.js';
import { csvColumns, type Kind, type KindName, kindNames, kindOf, kinds, placesInWords } from './kinds.js';
import { parseCsv } from './parseCsv.js';
import type { ParsedFile } from './parsedFile.js';
import { parseYaml } from './parseYaml.js';
import { formatProblem, inReadingOrder, type Path, type Problem, readable } from './problem.js';
import { complaints, expectation } from './wording.js';

export { formatProblem };

export interface SeedReading {
  /** The facts, if there are no problems. */
  readonly dataset?: Dataset;
  /** What is wrong. Nothing may be loaded while there is any. */
  readonly problems: readonly Problem[];
  /** What is incomplete or looks odd, but may be loaded. */
  readonly warnings: readonly Problem[];
}

/** Far above any real file, far below what would exhaust memory. */
const maxBytes = 8_000_000;

/** A problem that knows where in the text it is, so that what an alias repeats is reported once. */
type PlacedProblem = Problem & { readonly offset: number; readonly about: string };

/** A seed file on its way: read and held against its schema, not yet against the others. */
export interface Reading {
  readonly path: string;
  readonly kind: KindName | undefined;
  readonly parsed: ParsedFile | undefined;
  /** The checked record; absent if the file has problems. */
  readonly record: unknown;
  readonly problems: readonly PlacedProblem[];
  /** Ids that a file with problems seems to hold. */
  readonly ids: readonly string[];
}

export async function readSeed(directory: string): Promise<SeedReading> {
  let paths: string[];
  try {
    paths = await listSeedFiles(directory);
  } catch (error) {
    return {
      problems: [problemAtTop(directory, `the folder cannot be read (${reason(error)}), expected the facts`)],
      warnings: [],
    };
  }
  return weigh(await Promise.all(paths.map((path) => readFileOf(directory, path))));
}

/** Holds all files against each other. */
export function weigh(readings: readonly Reading[]): SeedReading {
  const facts = gather(readings);
  const places = placesOf(readings);
  const faulty = new Set(readings.flatMap(({ ids }) => ids));
  const found = check(facts, faulty);
  const problems = [
    ...readings.flatMap((reading) => reading.problems),
    ...readings.flatMap(misnamed),
    ...missingFiles(readings),
    ...found.problems.map((finding) => place(finding, places)),
  ];
  const warnings = found.warnings.map((finding) => place(finding, places));
  const reading = { problems: tidy(problems), warnings: tidy(warnings) };
  return reading.problems.length === 0 ? { dataset: facts as Dataset, ...reading } : reading;
}

async function readFileOf(directory: string, path: string): Promise<Reading> {
  if (kindOf(path) === undefined)
    return unread(path, `the file has no place in the data set, expected one of ${placesInWords}`);
  try {
    const { size } = await stat(join(directory, path));
    if (size > maxBytes) return unread(path, `the file has ${size} bytes, expected at most ${maxBytes}`);
    return readContent(path, await readFile(join(directory, path)));
  } catch (error) {
    return unread(path, `the file cannot be read (${reason(error)})`);
  }
}

/** A file that cannot be read, or not to its end. `text` is what is known of it. */
function unread(path: string, message: string, text = ''): Reading {
  const problems = [problemAtTop(path, message)];
  const ids = [stemOf(path), ...idsIn(text)];
  return { path, kind: kindOf(path), parsed: undefined, record: undefined, problems, ids };
}

/** Reads what a file of a known kind holds. */
export function readContent(path: string, content: Uint8Array): Reading {
  const kind = kindOf(path)!;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (error) {
    return unread(path, `the file cannot be read (${reason(error)})`);
  }
  if (text.includes('\0')) return unread(path, 'the file cannot be read (it is not text)');
  try {
    const parsed = path.endsWith('.csv') ? parseCsv(text, csvColumns) : parseYaml(text);
    const faults = parsed.faults.map((fault) => ({ file: path, ...fault, offset: fault.line, about: fault.message }));
    if (parsed.value === undefined) return { ...unread(path, '', text), problems: faults };
    const { data, issues } = validate(kind, parsed);
    const problems = [...faults, ...issues.map(({ path: at, message }) => placed(path, parsed, at, message))];
    return problems.length === 0
      ? { path, kind, parsed, record: data, problems, ids: [] }
      : { path, kind, parsed, record: undefined, problems, ids: [stemOf(path), ...idsIn(text)] };
  } catch (error) {
    // The parsers throw on what no person writes: aliases that unfold without end, nesting without end.
    return unread(path, `the file cannot be read (${reason(error)})`, text);
  }
}

function validate(kind: KindName, parsed: ParsedFile): { data: unknown; issues: { path: Path; message: string }[] } {
  const schema: z.ZodType = kinds[kind].schema;
  const result = schema.safeParse(parsed.value, { reportInput: true, error: expectation });
  return result.success
    ? { data: result.data, issues: [] }
    : { data: undefined, issues: result.error.issues.flatMap((issue) => complaints(issue, parsed)) };
}

/** The ids that a file seems to hold, even one that cannot be parsed: its fault is not to be told again by all who refer to it. */
function idsIn(text: string): string[] {
  return [...text.matchAll(/\b(?:id|iso2|iso3|key): *["']?([A-Z][A-Za-z0-9_.-]*)/g)].map(([, id]) => id!);
}

function gather(readings: readonly Reading[]): Facts {
  type Checked<Name extends KindName> = z.output<(typeof kinds)[Name]['schema']>;
  const all = <Name extends KindName>(kind: Name) =>
    readings
      .filter((reading) => reading.kind === kind && reading.record !== undefined)
      .map(({ record }) => record as Checked<Name>);
  const only = <Name extends KindName, Key extends string>(key: Key, kind: Name) =>
    Object.fromEntries(all(kind).map((record) => [key, record])) as { [K in Key]?: Checked<Name> };
  return {
    ...only('about', 'dataset'),
    countries: all('country'),
    supranational: all('supranational'),
    ...only('partners', 'partners'),
    agreements: all('agreement'),
    agendas: all('agenda'),
    benchmarks: all('benchmark'),
    reports: all('report'),
    actionLines: all('action-lines'),
    judgements: all('judgements'),
    methods: {
      ...only('friction', 'friction'),
      ...only('commitments', 'commitments'),
      ...only('reformCosts', 'reform-costs'),
      ...only('indexWeights', 'index-weights'),
      ...only('rdtii', 'rdtii'),
      ...only('effects', 'effects'),
    },
    indicators: all('indicators').flat(),
    ...only('intraregionalTrade', 'intraregional-trade'),
    ...only('corrections', 'corrections'),
  };
}

/** The single files that the data set cannot be without. */
function missingFiles(readings: readonly Reading[]): PlacedProblem[] {
  return kindNames.flatMap((name) => {
    const { place } = kinds[name];
    const missing = 'path' in place && !readings.some(({ path }) => path === place.path);
    return missing ? [problemAtTop(place.path, 'the file is missing, expected one of this name')] : [];
  });
}

interface RecordPlace {
  readonly file: string;
  readonly parsed: ParsedFile;
  readonly path: Path;
}

/** Where each record comes from. Schemas make new objects, so that an object stands for one place. */
function placesOf(readings: readonly Reading[]): WeakMap<object, RecordPlace> {
  const places = new WeakMap<object, RecordPlace>();
  const remember = (value: unknown, path: Path, file: string, parsed: ParsedFile) => {
    if (typeof value !== 'object' || value === null) return;
    places.set(value, { file, parsed, path });
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) remember(item, [...path, index], file, parsed);
    else for (const [key, item] of Object.entries(value)) remember(item, [...path, key], file, parsed);
  };
  for (const { path, parsed, record } of readings) if (parsed !== undefined) remember(record, [], path, parsed);
  return places;
}

function place({ of, at, message, earlier }: Finding, places: WeakMap<object, RecordPlace>): PlacedProblem {
  const { file, parsed, path } = places.get(of)!;
  const full = [...path, ...at];
  const before = earlier === undefined ? '' : ` (first in ${lineOf(places.get(earlier)!)})`;
  return placed(file, parsed, full, `${parsed.nameOf(full)} ${message}${before}`);
}

function lineOf({ file, parsed, path }: RecordPlace): string {
  return `${file}:${parsed.placeOf(path).line}`;
}

/** A file is named after the record inside. */
function misnamed({ path, kind, parsed, record }: Reading): PlacedProblem[] {
  const named = kind === undefined ? undefined : (kinds[kind] as Kind).named;
  if (named === undefined || parsed === undefined || record === undefined) return [];
  const id = String(named.at.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], record));
  if (named.stem(id) === stemOf(path)) return [];
  return [
    placed(
      path,
      parsed,
      named.at,
      `${parsed.nameOf(named.at)} is "${id}", expected the file to be named ${named.stem(id)}.yaml`,
    ),
  ];
}

function stemOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}

function placed(file: string, parsed: ParsedFile, path: Path, message: string): PlacedProblem {
  const { line, offset } = parsed.placeOf(path);
  const about = `${path.at(-1)}${message.slice(message.indexOf(' '))}`;
  return { file, line, message, offset, about };
}

function problemAtTop(file: string, message: string): PlacedProblem {
  return { file, line: 1, message, offset: 0, about: message };
}

/** In reading order; what stands behind one alias is said once. */
function tidy(problems: readonly PlacedProblem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .filter(({ file, offset, about }) => {
      const key = `${file}\0${offset}\0${about}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ file, line, message }) => ({ file, line, message: readable(message) }))
    .sort(inReadingOrder);
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'it does not exist',
    ENOTDIR: 'it is not a folder',
    EACCES: 'permission denied',
    EISDIR: 'it is a folder',
    ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not text in UTF-8',
  };
  return known[code ?? ''] ?? message ?? String(error);
}
