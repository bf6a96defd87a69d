/**
 * The pieces that all kinds of seed file share.
 *
 * A message that begins with `expected` ends the sentence that a reader of the files is shown: `laws[3].inForce is
 * "2023-02-30", expected a date: …`.
 */

import { z } from 'zod';
import { isPartialDate } from '../../vocabulary/partialDate.js';
import { verification } from './terms.js';

export const text = z.string().min(1, 'expected text');
export const optionalText = text.nullable().default(null);

/** A remark that a reader needs in order to judge the fact. */
export const note = optionalText.describe(
  'What is uncertain, or what a reader must know besides; left out when there is nothing to say.',
);

/** A day, month or year, as far as the source gives it. */
export const partialDate = z
  .string('expected a date: 2018-08-14, or "2018-08" or "2018" (in quotes) where the day is not known')
  .refine(isPartialDate, 'expected a date that exists: 2018-08-14, or "2018-08" or "2018" where the day is not known')
  .meta({
    id: 'PartialDate',
    pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    description: 'A date, 2018-08-14; "2018-08" or "2018", in quotes, where only the month or the year is known.',
  });
/** A date, or null where it is unknown or has not come. The key is always written, so that nobody forgets to look for it. */
export const dateOrNull = partialDate.nullable();

export const id = z
  .string()
  .regex(/^[A-Z][A-Za-z0-9_.-]*$/, 'expected an id: a capital letter, then letters, digits, "-", "_" and "."')
  .meta({
    id: 'Id',
    description: 'A short, stable name in capital letters, by which other records refer to this one.',
  });

export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'expected a country code of two capital letters (ISO 3166-1 alpha-2)')
  .meta({ id: 'CountryCode', description: 'The country, by its code of two letters (ISO 3166-1 alpha-2).' });

/** A country's code, or the id of a group such as EU or EEA. */
export const place = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]+$/, 'expected a country code of two capital letters, or the id of a group such as EU')
  .meta({
    id: 'Place',
    description: 'A country, by its code of two letters, or a group of countries, by its id (EU, EEA).',
  });

export const url = z
  .string()
  .regex(/^https?:\/\/\S+$/, 'expected an address that starts with http:// or https://')
  .meta({ id: 'Url', description: 'An address on the web.' });
export const optionalUrl = url.nullable().default(null);

export const source = z
  .strictObject({
    title: text.describe('The document cited.'),
    publisher: text.nullable().describe('Who publishes it; null if unknown.'),
    url: url
      .nullable()
      .describe('Where the public reads it, the official text first; null if unknown. Never guess one.'),
    locator: optionalText.describe('The article, section or page, where it is narrower than the record.'),
    verification: verification.describe('How the source was checked.'),
  })
  .meta({ id: 'Source', description: 'A document that the fact rests on, and how it was checked.' });
export type SourceRecord = z.output<typeof source>;

export const sources = z
  .array(source)
  .min(1, 'expected at least one source')
  .describe('The documents that the fact rests on, each with how it was checked. At least one.');

export const names = {
  name: text.describe('Its name in English.'),
  nameEs: text.describe('Its name in Spanish.'),
  namePt: text.describe('Its name in Portuguese.'),
};

/** A span of valid time; `until` is the first day on which it no longer holds. */
export const span = {
  since: dateOrNull.describe('The first day on which it holds; null if unknown or not yet.'),
  until: dateOrNull.describe('The first day on which it no longer holds; null while it lasts.'),
};

/** A whole number that is not negative. */
export const count = z.int().min(0);

export const year = z.int().min(1900).max(2100);

export const formatVersion = z.int().min(1).describe('Version of the file, raised when its numbers change.');
