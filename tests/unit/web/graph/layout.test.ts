import { inReadingOrder, layOut } from '../../../../web/src/graph/layout.js';

const sized = (id: string, column: number, height = 30) => ({ id, column, width: 100, height });

test('nodes stand in their columns, whichever way the edges run', () => {
  const nodes = [sized('a', 0), sized('b', 1), sized('c', 3), sized('d', 3)];
  const { places } = layOut(nodes, [
    { from: 'a', to: 'b' },
    { from: 'c', to: 'b' },
    { from: 'a', to: 'd' },
    { from: 'c', to: 'd' },
  ]);
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => places.get(id)!.x);
  expect(b! - a!).toBeGreaterThan(100);
  expect(c! - b!).toBeGreaterThan(100);
  expect(d).toBe(c);
});

test('nodes without edges keep to their columns', () => {
  const { places } = layOut([sized('a', 0), sized('b', 4)], []);
  expect(places.get('b')!.x - places.get('a')!.x).toBeGreaterThan(100);
});

test('no two nodes lie on each other, and all lie inside', () => {
  const nodes = Array.from({ length: 12 }, (_, index) => sized(`n${index}`, index % 3, 20 + index * 3));
  const edges = nodes.slice(1).map(({ id }) => ({ from: 'n0', to: id }));
  const { places, width, height } = layOut(nodes, edges);
  for (const [index, one] of nodes.entries()) {
    const at = places.get(one.id)!;
    expect(at.x - one.width / 2).toBeGreaterThanOrEqual(0);
    expect(at.x + one.width / 2).toBeLessThanOrEqual(width);
    expect(at.y - one.height / 2).toBeGreaterThanOrEqual(0);
    expect(at.y + one.height / 2).toBeLessThanOrEqual(height);
    for (const other of nodes.slice(index + 1)) {
      const there = places.get(other.id)!;
      const isApart =
        Math.abs(at.x - there.x) >= (one.width + other.width) / 2 ||
        Math.abs(at.y - there.y) >= (one.height + other.height) / 2;
      expect(isApart).toBe(true);
    }
  }
});

test('a circle of edges can be laid out', () => {
  const { places } = layOut(
    [sized('a', 0), sized('b', 1)],
    [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ],
  );
  for (const { x, y } of places.values()) expect([x, y].every(Number.isFinite)).toBe(true);
});

test('nodes are read column by column, from top to bottom', () => {
  const places = new Map([
    ['late', { x: 300, y: 0 }],
    ['low', { x: 0, y: 90 }],
    ['high', { x: 0, y: 10 }],
  ]);
  const nodes = [...places.keys()].map((id) => ({ id }));
  expect(inReadingOrder(nodes, { places, width: 400, height: 100 }).map(({ id }) => id)).toEqual([
    'high',
    'low',
    'late',
  ]);
});
