import { LawKind, LawStatus, Topic } from '../../../src/vocabulary/law.js';
import { day, dayOrNone, pages, type QuestionOf, termOrNone, text } from '../address/parameter.js';

export const lawsQuestion = {
  text: text(),
  country: text(),
  topic: termOrNone(Topic),
  kind: termOrNone(LawKind),
  status: termOrNone(LawStatus),
  'in-force-on': dayOrNone(),
  pages: pages(),
};

export type LawsQuestion = QuestionOf<typeof lawsQuestion>;

/** Which provisions of a law are shown. */
export const Provisions = { ALL: '', RULES: '', TRANSFERS: '', LOCALISATION: '' } as const;
export type Provisions = keyof typeof Provisions;

export const lawQuestion = { 'as-of': day(), show: termOrNone(Provisions) };
