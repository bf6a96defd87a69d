import fc from 'fast-check';
import Papa from 'papaparse';
import { csvOf, guarded, unguarded } from '../../../src/export/csv.js';
import { awkward, filled, nothing, type Row } from './filled.js';

/** Read by a library that had no part in the writing. */
function read(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const rowOf = (text: string): Row => ({ ...nothing, text });

test('A file begins with a byte-order mark and a header, and its lines end with CRLF', () => {
  const csv = csvOf(filled([{ text: 'a', list: ['x', 'y'], number: 1.5, flag: false, day: '2026-11-24' }]));
  expect(csv).toBe('\uFEFFtext,list,number,flag,day\r\na,x | y,1.5,false,2026-11-24\r\n');
});

test('A table without rows has its header all the same', () => {
  expect(csvOf(filled([]))).toBe('\uFEFFtext,list,number,flag,day\r\n');
});

test('What is not known is an empty cell, and no is no', () => {
  expect(csvOf(filled([{ ...nothing, flag: false, number: 0 }]))).toContain('\r\n,,0,false,\r\n');
});

test('Commas, quotes, line breaks, accents and what looks like a formula survive', () => {
  const rows = read(csvOf(filled(awkward.map(rowOf))));
  expect(rows.map(({ text }) => unguarded(text!))).toEqual(awkward);
});

test('Any text survives, in any cell', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), (texts) => {
      // Not one empty line: a row is never empty here.
      const rows = read(csvOf(filled(texts.map((text) => ({ ...rowOf(text), number: 1 })))));
      expect(rows.map(({ text }) => unguarded(text!))).toEqual(texts);
    }),
  );
});

test('No cell of text begins as a formula does, whatever the text', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'), fc.string(), (first, rest) => {
      const [row] = read(csvOf(filled([rowOf(first + rest)])));
      expect(row?.text?.startsWith("'")).toBe(true);
    }),
  );
});

test('A negative number is a number, not a text with an apostrophe', () => {
  expect(read(csvOf(filled([{ ...nothing, number: -0.5 }])))[0]?.number).toBe('-0.5');
});

test('A guard is taken off once, from a text that had an apostrophe of its own too', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(unguarded(guarded(text))).toBe(text)));
  expect(guarded("'=1")).toBe("''=1");
});
