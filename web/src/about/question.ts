/** What "About the data" asks, as it stands in the address. */

import { ScoreIndex } from '../../../src/vocabulary/method.js';
import { CommitmentTopic } from '../../../src/vocabulary/trade.js';
import { list, type QuestionOf, term, text } from '../address/parameter.js';
import { group } from '../parts/GroupField.js';

export const aboutQuestion = {
  /** The parts that are open, of those that are asked only then. */
  open: list(),
  // What narrows the tables to take away.
  group: group(),
  country: text('BR'),
  other: text('CL'),
  topic: term(CommitmentTopic, 'DATA_FLOW'),
  index: term(ScoreIndex, 'OPENNESS'),
  search: text(),
};

export type AboutQuestion = QuestionOf<typeof aboutQuestion>;
