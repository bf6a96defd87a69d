/** `corrections.yaml`: what was recorded wrongly and is right now. */

import { z } from 'zod';
import { isDate } from '../../vocabulary/partialDate.js';
import { version } from './about.js';
import { id, note, sources, text } from './shared.js';
import { correctedKind } from './terms.js';

const correction = z
  .strictObject({
    id: id.describe('CORR-, the day, and the id of the record: CORR-2026-11-24-EU-EHDS-87.'),
    date: z
      .string()
      .refine(isDate, 'expected a day that exists: 2026-11-24')
      .describe('The day on which the record was corrected.'),
    version: version.describe('The first version of the data set that has it right.'),
    record: z
      .strictObject({ kind: correctedKind.describe('Its kind.'), id: id.describe('Its id.') })
      .describe('The record that was wrong.'),
    fields: z.array(text).min(1, 'expected at least one key').describe('The keys of the record that were corrected.'),
    summary: text.describe('What was wrong, in a sentence.'),
    before: text.describe('What the record said.'),
    after: text.describe('What it says now.'),
    note,
    sources,
  })
  .meta({
    id: 'Correction',
    description: 'A correction of the record: the law did not change, what was recorded did.',
  });

export const correctionsFile = z.strictObject({ corrections: z.array(correction).describe('The corrections.') }).meta({
  title: 'Corrections',
  description: 'What was recorded wrongly and is right now, so that nobody takes it for a change of the law.',
});
export type CorrectionsFile = z.output<typeof correctionsFile>;
