/** The shapes that every answer is made of, so that whatever is said can be followed to its article and its source. */

import { z } from 'zod';
import { BarrierKind, Certainty, CorridorLevel } from '../vocabulary/corridor.js';
import { Verification } from '../vocabulary/evidence.js';

export function termOf<Term extends string>(vocabulary: Readonly<Record<Term, string>>) {
  return z.enum(Object.keys(vocabulary) as [Term, ...Term[]]);
}

export const level = termOf(CorridorLevel).nullable();
export const certainty = termOf(Certainty);
export const barrierKind = termOf(BarrierKind);
export const verification = termOf(Verification);

export const source = z.object({
  title: z.string(),
  publisher: z.string().nullable(),
  locator: z.string().nullable(),
  url: z.string().nullable(),
  verification: verification.describe('Whether the official text was read, another text, or none.'),
  permalink: z.string(),
});

/** An article, as it can be quoted. */
export const citation = z.object({
  law: z.string().describe('Short name, or title in the original language.'),
  lawId: z.string(),
  article: z.string().describe('As lawyers cite it.'),
  says: z.string().describe('What it says, in words of the data set: no quotation.'),
  citation: z.string().describe('How to cite it, in APA style.'),
  verification: verification.nullable().describe('The best grade among its sources.'),
  permalink: z.string(),
  sources: z.array(source),
});
export type Citation = z.infer<typeof citation>;

export const dataset = z.object({ title: z.string(), version: z.string(), date: z.string(), hash: z.string() });

/** What stands under every answer. */
export const ground = {
  weakestVerification: verification
    .nullable()
    .describe('The weakest grade among the facts that the answer tells; null where none has a grade.'),
  dataset,
  notice: z.string(),
};
