/** The tabs of "Negotiate", and what a reader takes along from one to the next. */

import { term } from '../address/parameter.js';

export const Tab = {
  COMMITMENTS: 'Who has accepted what, and what pairs owe each other.',
  PRECEDENTS: 'The forms of a topic, who has accepted them, and where all can meet.',
  EXCHANGE: 'What two can ask of each other and offer.',
  CONFLICTS: 'Rules that potentially breach a commitment.',
  SPACE: 'The policy space that a country has kept.',
  ACCESSION: 'What joining or leaving an agreement changes.',
  CHANGES: 'What is recorded to change.',
} as const;
export type Tab = keyof typeof Tab;

/** The tab alone, which the page reads to know whose turn it is. */
export const tabQuestion = { tab: term(Tab, 'COMMITMENTS') };

/** What a reader takes along from one tab to the next. */
const carried = ['group', 'as-of', 'topic', 'category', 'sector', 'recipient'];

/** What the link to a tab asks, coming from another one. */
export function towardsTab(next: Tab, now: URLSearchParams): URLSearchParams {
  const kept = [...now].filter(([name]) => carried.includes(name));
  return new URLSearchParams([['tab', tabQuestion.tab.write(next)], ...kept]);
}
