import { ScoreIndex } from '../../../src/vocabulary/method.js';
import { Subregion } from '../../../src/vocabulary/place.js';
import { flag, type QuestionOf, term, termOrNone, text } from '../address/parameter.js';
import { circumstances } from '../trace/question.js';

/** Whose law the data set covers, or all that are named in it. */
export const Covered = { YES: '', ALL: '' } as const;

export const countriesQuestion = {
  text: text(),
  part: termOrNone(Subregion),
  covered: term(Covered, 'YES'),
  group: text(),
  agreement: text(),
};

export type CountriesQuestion = QuestionOf<typeof countriesQuestion>;

export const countryQuestion = {
  ...circumstances,
  index: term(ScoreIndex, 'CROSS_BORDER_DATA_POLICY'),
  /** Whether the score is opened down to the articles. */
  points: flag(),
};

export type CountryQuestion = QuestionOf<typeof countryQuestion>;
