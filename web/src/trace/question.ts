import { DataCategory, Recipient, Sector } from '../../../src/vocabulary/law.js';
import { day, list, type QuestionOf, term, text, writeQuestion } from '../address/parameter.js';

/** Under which circumstances corridors are asked about, in the address of every view that asks about them. */
export const circumstances = {
  category: term(DataCategory, 'PERSONAL'),
  sector: term(Sector, 'ALL'),
  recipient: term(Recipient, 'CONTROLLER'),
  'as-of': day(),
};

export const traceQuestion = { origin: text('BR'), destination: text('CL'), ...circumstances };

export type TraceQuestion = QuestionOf<typeof traceQuestion>;

/** The view of a trace: what is asked, and which of its parts stand open: the ids of barriers, the names of others. */
export const traceView = { ...traceQuestion, open: list() };

/** What the link to a trace asks. */
export function asTrace(question: TraceQuestion): URLSearchParams {
  return writeQuestion(traceQuestion, question);
}

/** As the API takes them. */
export function askedUnder(question: QuestionOf<typeof circumstances>) {
  const { category, sector, recipient, 'as-of': asOf } = question;
  return { dataCategory: category, sector, recipient, asOf };
}
