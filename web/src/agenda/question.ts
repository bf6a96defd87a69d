/** The questions of the agendas in the address: a part, and what is in place towards which of its subjects, for whom, on which day. */

import { day, term, text } from '../address/parameter.js';
import { group } from '../parts/GroupField.js';

export const Part = {
  AGENDAS: 'The agendas of the region.',
  REPORT: 'The status report: its questions and trends.',
  LINES: 'Action lines of the World Summit on the Information Society.',
} as const;
export type Part = keyof typeof Part;

const part = term(Part, 'AGENDAS');

/** The part alone, which the page reads to know whose turn it is. */
export const partQuestion = { part };

const Who = {
  CONCERNED: 'Those that take part in the agenda or are addressed by it; else all that the data set covers.',
  GROUP: 'Others, which the reader chooses.',
} as const;

/** What is asked of whatever subject is open. */
export const towardsQuestion = {
  /** The subject that is open: `trend.CYBERCRIME`. */
  open: text(),
  who: term(Who, 'CONCERNED'),
  group: group({ of: 'region' }),
  'as-of': day(),
};

export const partTowardsQuestion = { part, ...towardsQuestion };
