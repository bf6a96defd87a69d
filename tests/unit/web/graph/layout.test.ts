import { inReadingOrder, layOut } from '../../../../web/src/graph/layout.js';

const sized = (id: string, height = 30) => ({ id, width: 100, height });

test('nodes stand from left to right along the edges', () => {
  const { places } = layOut(
    ['a', 'b', 'c'].map((id) => sized(id)),
    [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
    ],
  );
  const [a, b, c] = ['a', 'b', 'c'].map((id) => places.get(id)!.x);
  expect(b! - a!).toBeGreaterThan(100);
  expect(c! - b!).toBeGreaterThan(100);
});

test('an edge that runs backward has its end left of its start', () => {
  const { places } = layOut([sized('a'), sized('b')], [{ from: 'a', to: 'b', isBackward: true }]);
  expect(places.get('b')!.x).toBeLessThan(places.get('a')!.x);
});

test('no two nodes lie on each other, and all lie inside', () => {
  const nodes = Array.from({ length: 12 }, (_, index) => sized(`n${index}`, 20 + index * 3));
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

test('a circle of edges and a node without any can be laid out', () => {
  const { places } = layOut(
    [sized('a'), sized('b'), sized('alone')],
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
