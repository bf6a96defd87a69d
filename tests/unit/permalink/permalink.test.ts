import fc from 'fast-check';
import { recordKinds } from '../../../src/permalink/kinds.js';
import { type Permalink, pathOf, permalinkAt } from '../../../src/permalink/permalink.js';

const held = { asOf: '2026-11-24', version: '2026.11.24' };
const asked = { category: 'HEALTH', sector: 'ALL', recipient: 'CONTROLLER', ...held };

test.each<[Permalink, string]>([
  [{ of: 'record', kind: 'law', id: 'BR-LGPD', ...held }, '/id/law/BR-LGPD?as-of=2026-11-24&version=2026.11.24'],
  [
    { of: 'record', kind: 'rule', id: 'BR-LGPD-33-I/1', ...held },
    '/id/rule/BR-LGPD-33-I/1?as-of=2026-11-24&version=2026.11.24',
  ],
  [{ of: 'record', kind: 'source', id: 'a b?#%', asOf: null, version: null }, '/id/source/a%20b%3F%23%25'],
  [
    { of: 'trace', origin: 'BR', destination: 'CL', ...asked },
    '/trace/BR/CL?category=HEALTH&sector=ALL&recipient=CONTROLLER&as-of=2026-11-24&version=2026.11.24',
  ],
  [
    { of: 'matrix', group: { countries: ['BR', 'CL'] }, ...asked },
    '/matrix?countries=BR,CL&category=HEALTH&sector=ALL&recipient=CONTROLLER&as-of=2026-11-24&version=2026.11.24',
  ],
  [
    { of: 'matrix', group: { agreement: 'CPTPP' }, ...asked, version: null },
    '/matrix?agreement=CPTPP&category=HEALTH&sector=ALL&recipient=CONTROLLER&as-of=2026-11-24',
  ],
])('%j stands at %s', (link, path) => {
  expect(pathOf(link)).toBe(path);
  expect(permalinkAt(path)).toEqual(link);
});

describe('A permalink', () => {
  /** Any text but what addresses take for a way through folders, and with it whatever a client makes of the address. */
  const text = fc.string({ unit: 'binary', minLength: 1 });
  const step = text.filter((part) => !/^\.{1,2}$/.test(part) && !part.includes('/'));
  const id = fc.array(step, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
  const code = step.filter((part) => !part.includes(','));
  const maybe = fc.option(fc.string({ unit: 'binary' }));
  const moment = { asOf: maybe, version: maybe };
  const question = { category: maybe, sector: maybe, recipient: maybe, ...moment };
  const links = fc.oneof(
    fc.record({ of: fc.constant('record' as const), kind: fc.constantFrom(...recordKinds), id, ...moment }),
    fc.record({ of: fc.constant('trace' as const), origin: step, destination: step, ...question }),
    fc.record({
      of: fc.constant('matrix' as const),
      group: fc.oneof(
        fc.record({ countries: fc.array(code, { minLength: 1 }) }),
        fc.record({ agreement: fc.string({ unit: 'binary' }) }),
      ),
      ...question,
    }),
  );

  test('is read as it was made, for any id and question', () => {
    fc.assert(
      fc.property(links, (link) => expect(permalinkAt(pathOf(link))).toEqual(link)),
      { numRuns: 500 },
    );
  });

  test('survives what clients make of an address', () => {
    fc.assert(
      fc.property(links, (link) => {
        const { pathname, search } = new URL(pathOf(link), 'https://corredor.example.org');
        expect(permalinkAt(pathname + search)).toEqual(link);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  '/id',
  '/id/law',
  '/id/law/',
  '/id/statute/BR-LGPD',
  '/id/law/%E0%A4%A',
  '/trace/BR',
  '/trace/BR/CL/PE',
  '/trace//CL',
  '/matrix',
  '/matrix?countries=BR,CL&agreement=CPTPP',
  '/matrix/BR?countries=BR,CL',
  'id/law/BR-LGPD',
  '',
])('%j is no permalink', (address) => {
  expect(permalinkAt(address)).toBeUndefined();
});
