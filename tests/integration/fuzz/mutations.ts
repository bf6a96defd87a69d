/** What may happen to a seed file on its way through editors, spreadsheets, merges and strange hands. */

import fc, { type Arbitrary } from 'fast-check';

/** Values that files, parsers and people make trouble with. */
const STRANGE = [
  '',
  'null',
  '~',
  'NO',
  '[]',
  '{}',
  '[[[[',
  '{a: {b: {c: ',
  '*nothing',
  '&a [*a, *a]',
  '<<: *a',
  '!!binary aGVsbG8=',
  '!!js/function "x"',
  '!tag {}',
  '"never closed',
  "'",
  '|',
  '>-',
  '---',
  '...',
  '%YAML 9.9',
  '? - a',
  '# no more',
  '0x1F',
  '1e400',
  '-.inf',
  '.nan',
  '-0',
  '99999999999999999999999999',
  '2026-02-30',
  '0000-00-00',
  '"2026-13"',
  '2020-09-18T00:00:00Z',
  '__proto__',
  'constructor',
  'toString',
  '=SUM(A1:A9)',
  '"a","b',
  ',,,,,,,,',
  '../../etc/passwd',
  'javascript:alert(1)',
  'https://[',
  'é'.normalize('NFD'),
  'Ａｒｔ. ３３',
  '\u202Etxet',
  '\u2028',
  '\uFEFF',
  '\uD83D',
  '🦜',
  '\t',
  'x'.repeat(20_000),
];

/** Aliases that unfold to two to the power of thirty items. */
const BOMB = [
  'a0: &a0 [x, x]',
  ...Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`),
].join('\n');

interface Mutation {
  readonly kind: keyof typeof kinds;
  readonly at: number;
  readonly other: number;
  readonly value: string;
}

const lined =
  (change: (lines: string[], mutation: Mutation) => void) =>
  (text: string, mutation: Mutation): string => {
    const lines = text.split('\n');
    change(lines, { ...mutation, at: mutation.at % lines.length, other: mutation.other % lines.length });
    return lines.join('\n');
  };

/** Changes the words of a kind, one of them. */
const worded =
  (words: RegExp, change: (word: string, mutation: Mutation, all: readonly string[]) => string) =>
  (text: string, mutation: Mutation): string => {
    const found = [...text.matchAll(words)];
    const chosen = found[mutation.at % Math.max(1, found.length)];
    if (chosen === undefined) return text;
    const all = found.map(([word]) => word);
    const end = chosen.index + chosen[0].length;
    return text.slice(0, chosen.index) + change(chosen[0], mutation, all) + text.slice(end);
  };

const kinds = {
  dropLine: lined((lines, { at }) => lines.splice(at, 1)),
  dropLines: lined((lines, { at, other }) => lines.splice(at, other % 20)),
  doubleLine: lined((lines, { at }) => lines.splice(at, 0, lines[at]!)),
  moveLine: lined((lines, { at, other }) => lines.splice(other, 0, ...lines.splice(at, 1))),
  replaceLine: lined((lines, { at, value }) => {
    lines[at] = value;
  }),
  indent: lined((lines, { at, other }) => {
    lines[at] = `${' '.repeat(1 + (other % 8))}${lines[at]}`;
  }),
  outdent: lined((lines, { at, other }) => {
    lines[at] = lines[at]!.slice(1 + (other % 4));
  }),
  tab: lined((lines, { at }) => {
    lines[at] = lines[at]!.replace(/^( *)/, '\t');
  }),
  putBomb: lined((lines, { at }) => lines.splice(at, 0, BOMB)),
  value: worded(/(?<=: )\S.*$/gm, (_, { value }) => value),
  otherValue: worded(/(?<=: )\S.*$/gm, (_, { other }, all) => all[other % all.length]!),
  itemOfList: worded(/(?<=[[,-] ?)[\w-]+/g, (_, { value }) => value),
  key: worded(/\b[a-z]\w+(?=:)/gi, (_, { value }) => value),
  misspell: worded(/\b[a-z]\w+(?=:)/gi, (word, { other }) => word.slice(0, other % word.length) + word),
  otherKey: worded(/\b[a-z]\w+(?=:)/gi, (_, { other }, all) => all[other % all.length]!),
  id: worded(/\b[A-Z]{2}-[\w-]+/g, (_, { other }, all) => all[other % all.length]!),
  term: worded(/\b[A-Z]{3,}[A-Z_]*\b/g, (_, { other }, all) => all[other % all.length]!),
  date: worded(/\b\d{4}-\d\d-\d\d\b/g, (_, { at, other }) =>
    [`${1800 + (at % 400)}`, `${other % 14}`.padStart(2, '0'), `${other % 33}`.padStart(2, '0')].join('-'),
  ),
  number: worded(/\b\d+(\.\d+)?\b/g, (_, { value }) => value),
  sign: worded(/[:,[\]{}"'#-]/g, (_, { value }) => value.slice(0, 3)),
  cell: worded(/(?<=,)[^,\n]*/g, (_, { value }) => value),
  put: (text, { at, value }) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + value + text.slice(place);
  },
  lose: (text, { at, other }) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + text.slice(place + 1 + (other % 200));
  },
  cut: (text, { at }) => text.slice(0, at % (text.length + 1)),
  crlf: (text) => text.replaceAll('\n', '\r\n'),
  cr: (text) => text.replaceAll('\n', '\r'),
  twice: (text) => text + text,
  nul: (text, { at }) => `${text.slice(0, at % (text.length + 1))}\0`,
  nothing: () => '',
} satisfies Record<string, (text: string, mutation: Mutation) => string>;

function mutate(text: string, mutation: Mutation): string {
  return kinds[mutation.kind](text, mutation);
}

/** In which encoding an editor saves it. */
const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text, 'utf8'),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf8'),
  'UTF-16': (text) => Buffer.from(text, 'utf16le'),
  'Latin-1': (text) => Buffer.from(text, 'latin1'),
};

export interface Mutant {
  readonly path: string;
  readonly mutations: readonly Mutation[];
  readonly encoding: string;
}

export function mutants(paths: readonly string[]): Arbitrary<Mutant> {
  const mutation = fc.record({
    kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
    at: fc.nat(),
    other: fc.nat(),
    value: fc.oneof({ arbitrary: fc.constantFrom(...STRANGE), weight: 4 }, fc.string({ unit: 'grapheme' })),
  });
  return fc.record({
    path: fc.constantFrom(...paths),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }),
    encoding: fc.oneof({ arbitrary: fc.constant('UTF-8'), weight: 12 }, fc.constantFrom(...Object.keys(encodings))),
  });
}

export function contentOf({ mutations, encoding }: Mutant, text: string): Buffer {
  return encodings[encoding]!(mutations.reduce(mutate, text));
}
