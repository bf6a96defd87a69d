import { CommitmentTopic } from '../../../src/vocabulary/trade.js';
import { type QuestionOf, term, termOrNone, text } from '../address/parameter.js';
import { group } from '../parts/GroupField.js';
import { circumstances } from '../trace/question.js';

/** What the cells of the matrix tell of two countries. */
export const Measure = { CORRIDORS: true, COMMITMENTS: true, ADEQUACY: true } as const;
export type Measure = keyof typeof Measure;

/** By what its rows and columns are sorted. */
export const Order = { NAME: true, PART: true, BEST: true, FRICTION: true } as const;
export type Order = keyof typeof Order;

/** A table, or the map of the region. */
export const Form = { TABLE: true, MAP: true } as const;
export type Form = keyof typeof Form;

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
