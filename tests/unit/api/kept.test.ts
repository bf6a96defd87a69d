import { Kept } from '../../../src/api/kept.js';

describe('what was read', () => {
  test('is given again', () => {
    const kept = new Kept(10_000);
    kept.keep('a', [{ id: 'BR' }]);
    expect(kept.get('a')).toEqual([{ id: 'BR' }]);
    expect(kept.get('b')).toBeUndefined();
  });

  test('that there is nothing is known too', () => {
    const kept = new Kept(10_000);
    kept.keep('none', []);
    expect(kept.get('none')).toEqual([]);
  });

  test('cannot be changed by those who share it', () => {
    const kept = new Kept(10_000);
    const row = { id: 'BR', tags: ['a'], inner: { list: [{ n: 1 }] } };
    kept.keep('a', [row]);
    expect(() => row.tags.push('b')).toThrow(TypeError);
    expect(() => Object.assign(row.inner.list[0]!, { n: 2 })).toThrow(TypeError);
    expect(kept.get('a')).toEqual([{ id: 'BR', tags: ['a'], inner: { list: [{ n: 1 }] } }]);
  });

  test('takes no more memory than it may: what was asked for longest ago goes first', () => {
    const kept = new Kept(4_000);
    for (let i = 0; i < 20; i++) {
      kept.keep(`key ${i}`, ['x'.repeat(500)]);
      kept.get('key 0');
    }
    const left = Array.from({ length: 20 }, (_, i) => i).filter((i) => kept.get(`key ${i}`));
    expect(left).toContain(0);
    expect(left).toContain(19);
    expect(left.length).toBeLessThan(8);
  });

  test('what is larger than its share is not kept, and pushes nothing out', () => {
    const kept = new Kept(4_000);
    kept.keep('small', ['x']);
    kept.keep('large', ['x'.repeat(3_000)]);
    expect(kept.get('large')).toBeUndefined();
    expect(kept.get('small')).toEqual(['x']);
  });

  test('is not kept at all where that is asked for', () => {
    const kept = new Kept(0);
    kept.keep('a', ['x']);
    expect(kept.get('a')).toBeUndefined();
  });
});
