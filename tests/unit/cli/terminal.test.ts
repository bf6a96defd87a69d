import { stripVTControlCharacters } from 'node:util';
import { screenOf } from '../../../src/cli/terminal/screen.js';
import { table } from '../../../src/cli/terminal/table.js';
import { widthOf, wrap } from '../../../src/cli/terminal/wrap.js';

const stream = (more: object) => more as unknown as NodeJS.WriteStream;
const isColoured = (more: object, env: NodeJS.ProcessEnv) => screenOf(stream(more), env).paint('red', 'x') !== 'x';

test.each([
  ['a terminal', { isTTY: true }, {}, true],
  ['a pipe', {}, {}, false],
  ['a terminal without colours', { isTTY: true }, { TERM: 'dumb' }, false],
  ['a terminal under NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR', { isTTY: true }, { NO_COLOR: '' }, true],
  ['a pipe under FORCE_COLOR', {}, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0', { isTTY: true }, { FORCE_COLOR: '0' }, false],
  ['both, of which NO_COLOR wins', { isTTY: true }, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
])('colours: %s', (_, more, env, coloured) => {
  expect(isColoured(more, env)).toBe(coloured);
});

test('a text is as wide as its terminal, and no wider than one reads with ease', () => {
  expect([screenOf(stream({ columns: 60 })).width, screenOf(stream({ columns: 300 })).width]).toEqual([60, 110]);
  expect(screenOf(stream({})).width).toBe(80);
});

test('wrapping keeps words, indents under the mark, and counts no colours', () => {
  expect(wrap('one two three four', 9, '- ')).toBe('- one two\n  three\n  four');
  const red = screenOf(stream({}), { FORCE_COLOR: '1' }).paint('red', 'one');
  expect(widthOf(red)).toBe(3);
  expect(stripVTControlCharacters(wrap(`${red} two`, 7))).toBe('one two');
  expect(wrap('unbreakable', 4, '  ')).toBe('  unbreakable');
});

test('a table has columns as wide as their widest cell', () => {
  expect(
    table([
      ['', 'a', 'bb'],
      ['row', 'ccc', 'd'],
    ]),
  ).toBe('     a    bb\nrow  ccc  d');
  expect(
    table(
      [
        ['Law', '628'],
        ['Country', '4'],
      ],
      'right',
    ),
  ).toBe('Law      628\nCountry    4');
});
