/** What each tab of "Negotiate" asks, as it stands in the address. */

import { AccessionStep } from '../../../src/vocabulary/accession.js';
import { ChangeKind } from '../../../src/vocabulary/change.js';
import { ConflictShelter } from '../../../src/vocabulary/conflict.js';
import { CommitmentTopic } from '../../../src/vocabulary/trade.js';
import { day, flag, type Parameter, term, termOrNone, text, today } from '../address/parameter.js';
import { group } from '../parts/GroupField.js';
import { circumstances } from '../trace/question.js';
import { tabQuestion } from './tabs.js';
import { yearsLater } from './yearsLater.js';

const CommitmentsShown = {
  ACCEPTED: 'What each country has accepted, topic by topic.',
  OWED: 'What each pair owe each other.',
} as const;

export const commitmentsQuestion = {
  ...tabQuestion,
  group: group(),
  'as-of': day(),
  show: term(CommitmentsShown, 'ACCEPTED'),
  /** The cell that is open: `CL.DATA_FLOW`, or `CL.PE` for a pair. */
  open: text(),
};

export const precedentsQuestion = {
  ...tabQuestion,
  group: group(),
  topic: term(CommitmentTopic, 'DATA_FLOW'),
  'as-of': day(),
};

export const exchangeQuestion = {
  ...tabQuestion,
  one: text('BR'),
  other: text('CL'),
  topic: termOrNone(CommitmentTopic),
  'as-of': day(),
};

/** Where a page of a long list lies: cursors of the API, and its number for people. */
const pageOfList = { after: text(), before: text(), page: count() };

/** The first page, which a changed question begins with. */
export const firstPage = { after: '', before: '', page: 1 };

export const conflictsQuestion = {
  ...tabQuestion,
  group: group(),
  ...circumstances,
  shelter: termOrNone(ConflictShelter),
  ...pageOfList,
};

export const spaceQuestion = { ...tabQuestion, country: text('CL'), 'as-of': day() };

export const accessionQuestion = {
  ...tabQuestion,
  country: text('CR'),
  agreement: text('CPTPP'),
  step: term(AccessionStep, 'JOIN'),
  ...circumstances,
};

export const changesQuestion = {
  ...tabQuestion,
  country: text(),
  kind: termOrNone(ChangeKind),
  from: dayOr(() => today()),
  to: dayOr(() => yearsLater(today(), 2)),
  ...{ category: circumstances.category, sector: circumstances.sector, recipient: circumstances.recipient },
  undated: flag(),
  corrections: flag(),
  ...pageOfList,
};

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
