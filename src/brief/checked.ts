import type { BriefDatasetFragment } from '../generated/graphql.js';
import { label } from '../messages/labels.js';
import { message } from '../messages/message.js';
import { dateInWords } from '../messages/words.js';
import type { Lang } from '../vocabulary/lang.js';
import { type Block, list, type NumberedSource, plain } from './document.js';
import type { Evidence } from './evidence.js';
import { firstOf } from './facts.js';

/** So many facts that were not checked are named. */
const MOST_UNCHECKED = 8;

/** So many facts that could not be weighed. */
const MOST_LEFT_OUT = 6;

/** What a reader must not take for certain. `leftOut` are the reasons of facts that could not be weighed. */
export function uncheckedOf(evidence: Evidence, leftOut: readonly string[], lang: Lang): Block {
  const { told, left } = firstOf(evidence.unchecked, MOST_UNCHECKED);
  const grades = evidence.sources.map(({ verification }) => verification);
  const count = (grade: (typeof grades)[number]) => String(grades.filter((each) => each === grade).length);
  const reasons = firstOf([...new Set(leftOut)], MOST_LEFT_OUT);
  return list(
    [
      told.length === 0
        ? message(lang, 'brief.allChecked', {})
        : message(lang, 'brief.unchecked', { facts: told.join('; ') }),
      ...(left === 0 ? [] : [message(lang, 'brief.uncheckedMore', { count: String(left) })]),
      message(lang, 'brief.checked', {
        primary: count('SEEN_PRIMARY'),
        secondary: count('SEEN_SECONDARY'),
        recalled: count('RECALLED'),
      }),
      ...(reasons.told.length === 0 ? [] : [message(lang, 'explanation.leftOut', { facts: reasons.told.join(' ') })]),
    ].map(plain),
  );
}

export function sourcesOf({ sources }: Evidence, lang: Lang): NumberedSource[] {
  return sources.map(({ title, publisher, url, verification }, index) => ({
    number: index + 1,
    text: [title, ...(publisher === null ? [] : [publisher]), label(lang, 'Verification', verification)]
      .map((part) => part.replace(/\.$/, ''))
      .join('. ')
      .concat('.'),
    url,
  }));
}

/** The data set, and what the brief is not. */
export function colophonOf({ title, version, date, license }: BriefDatasetFragment, lang: Lang): string[] {
  return [
    message(lang, 'brief.dataset', { title, version, date: dateInWords(date, lang), license }),
    message(lang, 'brief.notice', {}),
  ];
}
