/** The questions of "Negotiate" in the address: a tab, and what each tab asks. */

import { AccessionStep } from '../../../src/vocabulary/accession.js';
import { ChangeKind } from '../../../src/vocabulary/change.js';
import { ConflictShelter } from '../../../src/vocabulary/conflict.js';
import { CommitmentTopic } from '../../../src/vocabulary/trade.js';
import { day, flag, type Parameter, term, termOrNone, text, today } from '../address/parameter.js';
import { group } from '../parts/GroupField.js';
import { circumstances } from '../trace/question.js';

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

const tab = term(Tab, 'COMMITMENTS');

/** The tab alone, which the page reads to know whose turn it is. */
export const tabQuestion = { tab };

export const CommitmentsShown = {
  ACCEPTED: 'What each country has accepted, topic by topic.',
  OWED: 'What each pair owe each other.',
} as const;
export type CommitmentsShown = keyof typeof CommitmentsShown;

export const commitmentsQuestion = {
  tab,
  group: group(),
  'as-of': day(),
  show: term(CommitmentsShown, 'ACCEPTED'),
  /** The cell that is open: `CL.DATA_FLOW`, or `CL.PE` for a pair. */
  open: text(),
};

export const precedentsQuestion = {
  tab,
  group: group(),
  topic: term(CommitmentTopic, 'DATA_FLOW'),
  'as-of': day(),
};

export const exchangeQuestion = {
  tab,
  one: text('BR'),
  other: text('CL'),
  topic: termOrNone(CommitmentTopic),
  'as-of': day(),
};

/** Where a page of a long list lies: cursors of the API, and its number for people. */
export const pageOfList = { after: text(), before: text(), page: count() };

/** The first page, which a changed question begins with. */
export const firstPage = { after: '', before: '', page: 1 };

export const conflictsQuestion = {
  tab,
  group: group(),
  ...circumstances,
  shelter: termOrNone(ConflictShelter),
  ...pageOfList,
};

export const spaceQuestion = { tab, country: text('CL'), 'as-of': day() };

export const accessionQuestion = {
  tab,
  country: text('CR'),
  agreement: text('CPTPP'),
  step: term(AccessionStep, 'JOIN'),
  ...circumstances,
};

export const changesQuestion = {
  tab,
  country: text(),
  kind: termOrNone(ChangeKind),
  from: dayOr(() => today()),
  to: dayOr(() => yearsLater(today(), 2)),
  ...{ category: circumstances.category, sector: circumstances.sector, recipient: circumstances.recipient },
  undated: flag(),
  corrections: flag(),
  ...pageOfList,
};

/** What a reader takes along from one tab to the next. */
const carried = ['group', 'as-of', 'topic', 'category', 'sector', 'recipient'];

/** What the link to a tab asks, coming from another one. */
export function towardsTab(next: Tab, now: URLSearchParams): URLSearchParams {
  const kept = [...now].filter(([name]) => carried.includes(name));
  return new URLSearchParams([['tab', tab.write(next)], ...kept]);
}

function count(): Parameter<number> {
  return {
    read: (given) => Math.max(1, Math.trunc(Number(given)) || 1),
    write: (value) => (value === 1 ? '' : String(value)),
  };
}

function dayOr(fallback: () => string): Parameter<string> {
  const { read, write } = day();
  return { read: (given) => (given === null ? fallback() : read(given)), write };
}

/** The same day of a later year; 29 February becomes the 28th. */
export function yearsLater(from: string, years: number): string {
  const date = new Date(`${from}T00:00:00Z`);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}
