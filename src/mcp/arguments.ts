/** Arguments that several tools take, each with its meaning. */

import { z } from 'zod';
import { badInput } from '../api/errors.js';
import { suggestion } from '../dataset/nearest.js';
import { Lang } from '../vocabulary/lang.js';
import { DataCategory, Recipient, Sector } from '../vocabulary/law.js';
import { isDate } from '../vocabulary/partialDate.js';

/** A term of a vocabulary; the meaning of each stands in the description. */
export function term<Term extends string>(vocabulary: Readonly<Record<Term, string>>, about: string) {
  const terms = Object.keys(vocabulary) as [Term, ...Term[]];
  const meanings = terms.map((each) => `${each}: ${vocabulary[each]}`).join(' ');
  const error = ({ input }: { input?: unknown }) => `expected one of ${terms.join(', ')}${meant(input, terms)}`;
  return z.enum(terms, { error }).describe(`${about} ${meanings}`);
}

/** A calendar day, with what it is the day of. */
export const dayOf = (about: string) =>
  z
    .string()
    .refine(isDate, { error: 'expected a calendar day: year, month and day, such as 2020-11-30' })
    .describe(`${about}, such as 2020-11-30.`);

export const day = dayOf('The day whose law is asked for')
  .optional()
  .describe('The day whose law is asked for, such as 2020-11-30; today if left out.');

export const lang = term(Lang, 'The language of the sentences.').default('EN');

export const country = (about: string) => z.string().describe(`${about}: ISO 3166-1 alpha-2 code, such as BR.`);

/** What data goes to whom. */
export const matter = {
  dataCategory: term(DataCategory, 'The data.').default('PERSONAL'),
  sector: term(Sector, 'The sector of the exporter.').default('ALL'),
  recipient: term(Recipient, 'Who receives.').default('CONTROLLER'),
};

/** What can be said of a data flow besides its countries. */
export const circumstances = { ...matter, asOf: day, lang };

/** A page of a list that may be long. */
export const page = (most: number) => ({
  first: z.number().int().min(1).max(100).default(most).describe('How many at most, 1 to 100.'),
  after: z.string().optional().describe('To go on after an earlier answer: its endCursor.'),
});

/** A group of countries: one of the two. */
export const group = {
  countries: z
    .array(z.string())
    .optional()
    .describe('ISO 3166-1 alpha-2 codes, at least two, such as ["BR", "CL"]; or give agreement.'),
  agreement: z
    .string()
    .optional()
    .describe('The countries that an agreement binds at the day, such as PACIFIC_ALLIANCE; or give countries.'),
};

/** An id as people and assistants write it. */
export function idOf(given: string): string {
  return given.trim().toUpperCase();
}

export function groupOf({
  countries,
  agreement,
}: {
  countries?: string[] | undefined;
  agreement?: string | undefined;
}) {
  if ((countries === undefined) === (agreement === undefined)) {
    const given = countries === undefined ? 'neither is given' : 'both are given';
    throw badInput('group', `give exactly one of countries and agreement; ${given}`);
  }
  return agreement === undefined ? { countries: countries!.map(idOf) } : { agreement: idOf(agreement) };
}

function meant(input: unknown, terms: readonly string[]): string {
  return typeof input === 'string' ? suggestion(input.slice(0, 40), terms) : '';
}
