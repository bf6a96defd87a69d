import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { Certainty, CorridorLevel, MechanismStatus } from '../../src/vocabulary/corridor.js';
import { Verification } from '../../src/vocabulary/evidence.js';
import { DataCategory, Mechanism, Recipient, Sector } from '../../src/vocabulary/law.js';
import { Bindingness, CommitmentTopic } from '../../src/vocabulary/trade.js';

/** The form of a case. `tests/cases/README.md` explains each key. */

const text = z.string().min(1);
const day = text.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2020-11-30');
const country = text.regex(/^[A-Z]{2}$/, 'expected an ISO code of two letters');
const termOf = <T extends string>(terms: Record<T, unknown>) => z.enum(Object.keys(terms) as [T, ...T[]]);
const level = termOf(CorridorLevel);

const discipline = z.strictObject({
  agreement: text,
  article: text.optional(),
  topic: termOf(CommitmentTopic),
  bindingness: termOf(Bindingness),
});
export type ExpectedDiscipline = z.output<typeof discipline>;

const notDiscipline = z.union([
  z.strictObject({ agreement: text, article: text.optional(), why: text.optional() }),
  z.strictObject({ name: text, article: text.optional(), why: text.optional() }),
]);
export type NotDiscipline = z.output<typeof notDiscipline>;

const legalCase = z.strictObject({
  name: text,
  question: z.strictObject({
    origin: country,
    destination: country,
    category: termOf(DataCategory),
    sector: termOf(Sector),
    asOf: day,
    recipient: termOf(Recipient),
  }),
  expect: z.strictObject({
    level: level.optional(),
    levelAtMost: level.optional(),
    certainty: termOf(Certainty),
    laws: z.array(text).default([]),
    articles: z.array(text).default([]),
    mechanisms: z.partialRecord(termOf(Mechanism), termOf(MechanismStatus)).default({}),
    disciplines: z.array(discipline).optional(),
    notDisciplines: z.array(notDiscipline).default([]),
  }),
  why: text,
  confidence: z.enum(['HIGH', 'MEDIUM', 'LOW']),
  undecided: text.optional(),
  sources: z.array(z.strictObject({ title: text, url: z.url().nullable(), verification: termOf(Verification) })).min(1),
  note: text.optional(),
});
export type LegalCase = z.output<typeof legalCase>;

const folder = new URL('../cases/', import.meta.url);

/** A file of cases; one that is not in the form throws with every fault of the file. */
export async function readCases(file: string): Promise<LegalCase[]> {
  const checked = z
    .array(legalCase)
    .min(1)
    .safeParse(parse(await readFile(new URL(file, folder), 'utf8')));
  if (!checked.success) throw new Error(`${file}\n${z.prettifyError(checked.error)}`);
  return checked.data;
}

export async function caseFiles(): Promise<string[]> {
  return (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
}
