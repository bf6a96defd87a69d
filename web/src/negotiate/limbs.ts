import type { NegotiatedExceptionFragment } from '../generated/graphql.js';
import type { words } from './words.js';

type Test = NonNullable<NegotiatedExceptionFragment['test']>;

/** What a measure must meet to rest on an exception, limb by limb, as keys of the words. */
export function limbsOf({ necessity, arbitrary, disguised, selfJudging }: Test) {
  const limbs = [
    `test.${necessity}`,
    ...(arbitrary ? ['test.arbitrary'] : []),
    ...(disguised ? ['test.disguised'] : []),
    ...(selfJudging ? ['test.selfJudging'] : []),
  ];
  return limbs as (keyof typeof words)[];
}
