import fc from 'fast-check';
import { Sector } from '../../../../src/vocabulary/law.js';
import {
  day,
  dayOrNone,
  flag,
  list,
  pages,
  readQuestion,
  term,
  termOrNone,
  text,
  today,
  writeQuestion,
} from '../../../../web/src/address/parameter.js';

const shape = {
  sector: term(Sector, 'ALL'),
  only: termOrNone(Sector),
  origin: text('BR'),
  with: list(),
  open: flag(),
  'as-of': day(),
};

const sectors = Object.keys(Sector) as Sector[];
const id = fc.stringMatching(/^[A-Z][A-Z0-9-]{0,12}$/);
const question = fc.record({
  sector: fc.constantFrom(...sectors),
  only: fc.constantFrom(...sectors, null),
  origin: id,
  with: fc.array(id),
  open: fc.boolean(),
  'as-of': fc
    .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
});

test('what is written to an address is read from it', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const address = writeQuestion(shape, asked).toString();
      expect(readQuestion(shape, new URLSearchParams(address))).toEqual(asked);
    }),
  );
});

test('what cannot be read falls back, whatever stands there', () => {
  const strange = new URLSearchParams('sector=nonsense&only=constructor&as-of=2026-02-30&open=maybe&with=,,');
  expect(readQuestion(shape, strange)).toEqual({
    sector: 'ALL',
    only: null,
    origin: 'BR',
    with: [],
    open: false,
    'as-of': today(),
  });
});

test('terms are read in any case, with hyphens', () => {
  expect(term(Sector, 'ALL').read('Public-Sector')).toBe('PUBLIC_SECTOR');
  expect(term(Sector, 'ALL').write('PUBLIC_SECTOR')).toBe('public-sector');
});

test('a filter by day may be left open, and a list begins with its first page', () => {
  const on = dayOrNone();
  expect([on.read('2020-02-30'), on.read(null), on.read('2020-02-29')]).toEqual([null, null, '2020-02-29']);
  expect([on.write(null), on.write('2020-02-29')]).toEqual(['', '2020-02-29']);
  const shown = pages(5);
  expect(['3', '0', '-1', 'many', '99', '1.5'].map(shown.read)).toEqual([3, 1, 1, 1, 5, 1]);
  expect([shown.write(1), shown.write(3)]).toEqual(['', '3']);
});
