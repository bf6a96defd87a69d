import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Chance that a seed settles: the same seed draws the same things in the same order.
 *
 * @typedef {object} Chance
 * @property {(least: number, most: number) => number} whole a whole number, both ends included
 * @property {<T>(items: readonly T[]) => T} one
 * @property {<T>(items: readonly T[]) => T[]} shuffled
 * @property {(percent: number) => boolean} in true in so many cases of a hundred
 */

/**
 * @param {number} seed
 * @returns {Chance}
 */
export function chanceOf(seed) {
  const generator = xoroshiro128plus(seed);
  const whole = (least, most) => uniformInt(generator, least, most);
  const shuffled = (items) => {
    const drawn = [...items];
    for (let last = drawn.length - 1; last > 0; last--) {
      const other = whole(0, last);
      [drawn[last], drawn[other]] = [drawn[other], drawn[last]];
    }
    return drawn;
  };
  return {
    whole,
    shuffled,
    one: (items) => items[whole(0, items.length - 1)],
    in: (percent) => whole(1, 100) <= percent,
  };
}

/**
 * Draws as balanced resampling does: each item comes once before one comes again, so that a long series has the distribution of the items.
 *
 * @template T
 * @param {readonly T[]} items
 * @param {Chance} chance
 * @returns {() => T}
 */
export function balanced(items, chance) {
  let left = [];
  return () => {
    if (left.length === 0) left = chance.shuffled(items);
    return left.pop();
  };
}

const SYLLABLES = ['ba', 'ce', 'do', 'fi', 'gu', 'la', 'me', 'no', 'pi', 'ru', 'sa', 'te', 'vo', 'zi', 'mu'];

/**
 * So many words that are in no language, all different, none the beginning of another: they are of one length.
 *
 * @param {number} count
 * @param {Chance} chance
 * @returns {string[]}
 */
export function inventedWords(count, chance) {
  const words = new Set();
  while (words.size < count) words.add(Array.from({ length: 5 }, () => chance.one(SYLLABLES)).join(''));
  return [...words];
}
