import { read, utils } from '@e965/xlsx';
import { xlsxOf } from '../../../src/export/xlsx.js';
import { awkward, filled, nothing } from './filled.js';

/** Read by a library that had no part in the writing. */
async function sheets(...given: Parameters<typeof filled>) {
  const workbook = read(await xlsxOf(filled(...given)), { cellDates: true, UTC: true, cellStyles: true });
  return { names: workbook.SheetNames, table: workbook.Sheets.things!, about: workbook.Sheets.About! };
}

test('Cells have types: text, number, boolean, date', async () => {
  const { table } = await sheets([{ text: 'a', list: ['x', 'y'], number: 1.5, flag: false, day: '2026-11-24' }]);
  expect([table.A2, table.B2, table.C2, table.D2].map(({ t, v }) => [t, v])).toEqual([
    ['s', 'a'],
    ['s', 'x | y'],
    ['n', 1.5],
    ['b', false],
  ]);
  expect(table.E2.t).toBe('d');
  expect((table.E2.v as Date).toISOString()).toBe('2026-11-24T00:00:00.000Z');
});

test('What is not known is an empty cell', async () => {
  const { table } = await sheets([{ ...nothing, number: 0 }]);
  expect(table.A2).toBeUndefined();
  expect(table.C2.v).toBe(0);
});

test('Any text is a text, never a formula', async () => {
  const { table } = await sheets(awkward.map((text) => ({ ...nothing, text })));
  awkward.forEach((text, index) => {
    const cell = table[`A${index + 2}`];
    // A carriage return is no character of XML's own.
    expect([cell.v.replaceAll('\r\n', '\n'), cell.f]).toEqual([text.replaceAll('\r\n', '\n'), undefined]);
  });
});

test('A day before Excel’s calendar is a text, and a text longer than a cell says that it was cut', async () => {
  const { table } = await sheets([{ ...nothing, day: '1857-05-31', text: 'a'.repeat(40_000) }]);
  expect([table.E2.t, table.E2.v]).toEqual(['s', '1857-05-31']);
  expect(table.A2.v).toHaveLength(32_767);
  expect(table.A2.v).toMatch(/\[cut: the CSV has it whole\]$/);
});

test('A second sheet says what the first one is', async () => {
  const { names, about } = await sheets([nothing]);
  expect(names).toEqual(['things', 'About']);
  const said = Object.fromEntries(
    utils.sheet_to_json<string[]>(about, { header: 1 }).map(([what, text]) => [what, text]),
  );
  expect(said).toMatchObject({
    Table: 'Things',
    'asked: country': 'BR',
    'As of': '2026-11-24',
    'Data set': 'Facts',
    Version: '1.0',
    'Date of the facts': '2026-11-24',
    'Hash of the content': '0123456789abcdef',
    Licence: 'CC-BY-4.0',
    Citation: 'Somebody (2026): Facts.',
    Notice: expect.stringContaining('no legal advice'),
    flag: 'yes or no (boolean)',
  });
});
