import { badInput } from '../api/errors.js';
import { suggestion } from '../dataset/nearest.js';
import type { MatrixLink, Permalink, TraceLink } from '../permalink/permalink.js';
import { DataCategory, Recipient, Sector } from '../vocabulary/law.js';
import { isDate } from '../vocabulary/partialDate.js';

/** What a permalink asks besides the countries: what it leaves out is as the API has it by default. */
export function circumstancesIn({ category, sector, recipient, asOf }: TraceLink | MatrixLink) {
  return {
    dataCategory: termIn('category', category ?? 'PERSONAL', DataCategory),
    sector: termIn('sector', sector ?? 'ALL', Sector),
    recipient: termIn('recipient', recipient ?? 'CONTROLLER', Recipient),
    asOf: dayIn({ asOf }),
  };
}

export function dayIn({ asOf }: Pick<Permalink, 'asOf'>): string | null {
  if (asOf === null || isDate(asOf)) return asOf;
  throw badInput('as-of', `"${asOf.slice(0, 40)}" is no calendar day: write year, month and day, such as 2020-11-30`);
}

/** In small letters too, as people write in addresses. */
function termIn<Term extends string>(name: string, given: string, vocabulary: Readonly<Record<Term, string>>): Term {
  const asked = given.toUpperCase();
  if (Object.hasOwn(vocabulary, asked)) return asked as Term;
  const terms = Object.keys(vocabulary);
  const meant = suggestion(given.slice(0, 40), terms);
  throw badInput(name, `"${given.slice(0, 40)}" is none of ${terms.join(', ')}${meant}`);
}
