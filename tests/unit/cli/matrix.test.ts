import type { Screen } from '../../../src/cli/terminal/screen.js';
import { matrixText } from '../../../src/cli/text/matrix.js';
import type { MatrixQuery } from '../../../src/generated/graphql.js';

type Cell = MatrixQuery['corridorMatrix']['cells'][number];

/** A screen that shows the colours as words. */
const screen = (width: number): Screen => ({ width, paint: (_, text) => text });

function matrix(ids: readonly string[], cell: (origin: string, destination: string) => Partial<Cell>): MatrixQuery {
  const cells = ids.flatMap((origin) =>
    ids
      .filter((destination) => destination !== origin)
      .map((destination): Cell => {
        const { level = 'FREE', certainty = 'REGULATED', ...more } = cell(origin, destination);
        return {
          origin,
          destination,
          level,
          certainty,
          levelAtMost: level,
          friction: null,
          frictionAtMost: null,
          ...more,
        };
      }),
  );
  return {
    corridorMatrix: {
      asOf: '2020-11-30',
      countries: ids.map((id) => ({ id, name: id })),
      cells,
      openShare: 0.5,
      meanFriction: 0.25,
      unregulatedCells: 0,
      unknownCells: 0,
    },
    dataset: { version: '1', hash: '0', date: '2020-11-30' },
  };
}

test('unregulated, unknown and stricter corridors have marks of their own', () => {
  const answer = matrix(['AA', 'BB', 'CC'], (origin) => {
    if (origin === 'AA') return { certainty: 'UNREGULATED' };
    return origin === 'BB' ? { level: null, certainty: 'UNKNOWN' } : { level: 'SAFEGUARDS', levelAtMost: 'PROHIBITED' };
  });
  const lines = matrixText(answer, 'EN', screen(80)).split('\n');
  expect(lines.slice(0, 6)).toEqual([
    '30 November 2020',
    '',
    '    AA     BB     CC',
    'AA         --     --',
    'BB  ?             ?',
    'CC  safe+  safe+',
  ]);
  expect(lines).toContain('Open (free or with safeguards, regulated): 50.0 %');
  expect(lines).toContain('Mean friction: 0.250');
});

test('a wide matrix has letters for words, which its legend explains in the language', () => {
  const ids = Array.from({ length: 20 }, (_, index) => `${String.fromCharCode(65 + index)}X`);
  const text = matrixText(
    matrix(ids, () => ({ level: 'PROHIBITED' })),
    'ES',
    screen(70),
  );
  expect(text).toMatch(/^AX( {4}X| {2}X)/m);
  expect(text).toContain('X   Prohibida');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(70);
});

test('over no known cell there is no open share', () => {
  const answer = matrix(['AA', 'BB'], () => ({ level: null, certainty: 'UNKNOWN' }));
  expect(matrixText(answer, 'EN', screen(80))).toContain('Open (free or with safeguards, regulated): ?');
});
