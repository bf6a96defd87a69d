import { CommitmentTopic } from '../../../src/vocabulary/trade.js';
import { type QuestionOf, term, termOrNone, text } from '../address/parameter.js';
import { group } from '../parts/GroupField.js';
import { circumstances } from '../trace/question.js';
import { Form, Measure, Order } from './choices.js';

export const matrixQuestion = {
  group: group(),
  ...circumstances,
  show: term(Measure, 'CORRIDORS'),
  /** Of commitments: the topic, or all. */
  topic: termOrNone(CommitmentTopic),
  sort: term(Order, 'NAME'),
  as: term(Form, 'TABLE'),
  /** On the map: the country from which the others are looked at; none for each as an origin. */
  origin: text(),
};

export type MatrixQuestion = QuestionOf<typeof matrixQuestion>;
