import { CorridorLevel } from '../../../src/vocabulary/corridor.js';
import { flag, type QuestionOf, term, text } from '../address/parameter.js';
import { group } from '../parts/GroupField.js';
import { circumstances } from '../trace/question.js';
import { constraints } from './constraints.js';

/** The ways of reforming: by reforms that the reader picks, by the cheapest package, by a contract alone. */
export const ReformTab = { PICK: 'Pick reforms.', CHEAPEST: 'The cheapest package.', CLAUSES: 'Model clauses.' };
export type ReformTab = keyof typeof ReformTab;

export const reformQuestion = {
  tab: term<ReformTab>(ReformTab, 'PICK'),
  group: group(),
  ...circumstances,
  target: term(CorridorLevel, 'SAFEGUARDS'),
  model: text('BENCHMARK-RIPD-STANDARDS-2017'),
  ...constraints,
  /** Whether the package is searched: it is long work, which a reader starts. */
  search: flag(),
};

export type ReformQuestion = QuestionOf<typeof reformQuestion>;
