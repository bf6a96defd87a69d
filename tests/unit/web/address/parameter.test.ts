import fc from 'fast-check';
import { Sector } from '../../../../src/vocabulary/law.js';
import {
  day,
  flag,
  list,
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
