// node scripts/licences.mjs [LOCK]: refuses packages whose licence is not in the lists below. What goes out with the program has the shorter list:
// whoever takes the program over must be free to do so under its own licence, Apache-2.0.
import { packagesOf } from './packages.mjs';

const SHIPPED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Unlicense',
  'Zlib',
];

/** A tool only runs here: its conditions on changes, and on data that go with it, concern nobody who gets the program. */
const TOOLS = [...SHIPPED, 'CC-BY-4.0', 'MPL-2.0', 'Python-2.0'];

/** Packages that are taken although their licence is in no list. Each needs a reason, and holds for that licence alone. */
const TAKEN = {
  // Under CPAL-1.0. It reaches the files of the package, which are used as they are, and asks that its authors are named.
  citeproc: 'CPAL-1.0 OR AGPL-1.0',
  // The file of its licence is that with two clauses; its description says no more than this.
  duck: 'BSD',
};

/**
 * Whether an SPDX expression can be met with these licences.
 * @param {string} expression
 * @param {readonly string[]} allowed
 * @returns {boolean}
 */
function isMet(expression, allowed) {
  const inner = /\(([^()]*)\)/.exec(expression);
  // What stands in brackets is decided first, and put in as a word.
  if (inner)
    return isMet(
      expression.replace(inner[0], isMet(inner[1] ?? '', allowed) ? (allowed[0] ?? '') : 'REFUSED'),
      allowed,
    );
  return expression.split(' OR ').some((each) => each.split(' AND ').every((word) => allowed.includes(word.trim())));
}

const packages = packagesOf(process.argv[2]);
const offending = packages.filter(
  ({ name, license = '', isShipped }) =>
    !isMet(license, isShipped ? SHIPPED : TOOLS) &&
    Object.entries(TAKEN).every(([taken, under]) => taken !== name || under !== license),
);
const shipped = packages.filter(({ isShipped }) => isShipped).length;
console.log(`${shipped} packages go out with the program, ${packages.length - shipped} are tools.`);
for (const { name, version, license, isShipped } of offending)
  console.log(`${name}@${version}: ${license ?? 'no licence is named'} (${isShipped ? 'goes out' : 'a tool'})`);
if (offending.length > 0) {
  console.log('Take another package, or say in scripts/licences.mjs why this one can be taken.');
  process.exitCode = 1;
}
