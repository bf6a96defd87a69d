/** `dataset.yaml`: the data set itself. */

import { z } from 'zod';
import { isDate } from '../../vocabulary/partialDate.js';
import { text, url } from './shared.js';

export const version = text.regex(
  /^\d{4}\.\d{1,2}\.\d{1,2}(\.\d+)?$/,
  'expected a version: the date with points, 2026.11.24, or with a number behind for a second one of the day',
);

export const aboutFile = z
  .strictObject({
    version: version.describe('Version of the data set: the date of its last change, with points.'),
    date: z
      .string()
      .refine(isDate, 'expected a day that exists: 2026-11-24')
      .describe('The day to which the facts are recorded. A status such as IN_FORCE holds at this day.'),
    title: text.describe('Its title.'),
    license: z.literal('CC-BY-4.0').describe('The licence of the facts.'),
    citation: z
      .strictObject({
        authors: z.array(text).min(1, 'expected at least one author').describe('Whom to name.'),
        publisher: text.nullable().describe('Who publishes it; null if nobody yet.'),
        year: z.int().describe('The year of this version.'),
        url: url.nullable().describe('Where the public finds it; null if nowhere yet.'),
        text: text.describe('How to cite it, in one line.'),
      })
      .describe('How to cite it.'),
  })
  .meta({ title: 'The data set', description: 'Version, date, licence and citation of the data set.' });
export type AboutFile = z.output<typeof aboutFile>;
