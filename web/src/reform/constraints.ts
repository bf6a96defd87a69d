/** What a delegation cannot give: in the address, and as the API takes it. */

import { ReformKind } from '../../../src/vocabulary/method.js';
import { flag, list, type Parameter, type QuestionOf } from '../address/parameter.js';
import { asInput, reformList } from './reforms.js';

/** Costs by kind that the reader set, as `ACCEDE:3`. */
export type Costs = Readonly<Partial<Record<ReformKind, number>>>;

export const constraints = {
  reforms: reformList(),
  /** What no country may spend more than; empty for no limit. */
  'most-per-country': amount(),
  reciprocal: flag(),
  /** Whether the reforms that were picked are agreed already. */
  agreed: flag(),
  'not-kinds': list(),
  /** Reforms that are out of the question. */
  not: reformList(),
  costs: costs(),
};

export function constraintsOf(question: QuestionOf<typeof constraints>) {
  const { 'most-per-country': most, reciprocal, agreed, reforms, not, costs: given } = question;
  const ownCosts = Object.entries(given) as [ReformKind, number][];
  const kinds = question['not-kinds'].filter((kind): kind is ReformKind => Object.hasOwn(ReformKind, kind));
  return {
    ...(most !== null && { maxCostPerCountry: most }),
    ...(reciprocal && { reciprocal }),
    ...(agreed && { fixed: reforms.map(asInput) }),
    ...(kinds.length > 0 && { excludeKinds: kinds }),
    ...(not.length > 0 && { exclude: not.map(asInput) }),
    ...(ownCosts.length > 0 && { costs: ownCosts.map(([kind, cost]) => ({ kind, cost })) }),
  };
}

function amount(): Parameter<number | null> {
  return {
    read: (given) => (given === null || given === '' ? null : readAmount(given)),
    write: (value) => (value === null ? '' : String(value)),
  };
}

function costs(): Parameter<Costs> {
  return {
    read: (given) => {
      const pairs = (given ?? '').split(',').map((each) => each.split(':'));
      return Object.fromEntries(
        pairs.flatMap(([kind = '', told = '']) => {
          const cost = readAmount(told);
          return Object.hasOwn(ReformKind, kind) && cost !== null ? [[kind, cost]] : [];
        }),
      );
    },
    write: (value) =>
      Object.entries(value)
        .map(([kind, cost]) => `${kind}:${cost}`)
        .join(','),
  };
}

function readAmount(text: string): number | null {
  const value = Number(text);
  return text !== '' && Number.isFinite(value) && value >= 0 && value <= 1e6 ? value : null;
}
