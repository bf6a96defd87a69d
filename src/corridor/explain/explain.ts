import { labelInSentence } from '../../messages/labels.js';
import { message } from '../../messages/message.js';
import { dateInWords } from '../../messages/words.js';
import { CorridorLevel } from '../../vocabulary/corridor.js';
import type { Lang } from '../../vocabulary/lang.js';
import type { Barrier, Discipline, Trace } from '../trace/facts.js';
import { type Names, nameOf } from './names.js';
import { reasonText } from './reasonText.js';
import { citeCommitment, summarise } from './summarise.js';

/** So many barriers are told one by one: the text stays short, and the rest is counted. */
const barriersTold = 6;

/** The answer as a short text, a line for each subject. */
export function explain(trace: Trace, names: Names, lang: Lang): string {
  return [
    questionOf(trace, names, lang),
    verdictOf(trace, names, lang),
    ...barriersOf(trace, names, lang),
    ...disciplinesOf(trace, names, lang),
    ...leftOutOf(trace, names, lang),
    ...checkedOf(trace, lang),
    message(lang, 'explanation.disclaimer', { date: dateInWords(trace.asOf, lang) }),
  ].join('\n');
}

function questionOf(trace: Trace, names: Names, lang: Lang): string {
  return message(lang, 'explanation.question', {
    origin: nameOf(trace.origin, names, lang),
    destination: nameOf(trace.destination, names, lang),
    date: dateInWords(trace.asOf, lang),
    category: labelInSentence(lang, 'DataCategory', trace.dataCategory),
    sector: labelInSentence(lang, 'Sector', trace.sector),
    recipient: labelInSentence(lang, 'Recipient', trace.recipient),
  });
}

/** Level and certainty, which are never merged: an unregulated corridor is not told as a free one. */
function verdictOf(trace: Trace, names: Names, lang: Lang): string {
  const origin = nameOf(trace.origin, names, lang);
  if (trace.certainty === 'UNREGULATED') return message(lang, 'verdict.unregulated', { origin });
  if (trace.level === null) {
    return trace.barriers.some(({ level }) => level === null)
      ? message(lang, 'verdict.incomplete', {})
      : message(lang, 'verdict.notCovered', { origin });
  }
  return [message(lang, `verdict.${trace.level}`, {}), certaintyOf(trace, lang), ...atMostOf(trace, lang)].join(' ');
}

function certaintyOf({ barriers, conditionalBarriers, frameworks }: Trace, lang: Lang): string {
  const silent = barriers.length === 0 && conditionalBarriers.length === 0 && frameworks.length > 0;
  return silent
    ? message(lang, 'certainty.silent', { laws: frameworks.map(({ title }) => title).join('; ') })
    : message(lang, 'certainty.rules', {});
}

function atMostOf({ level, levelAtMost }: Trace, lang: Lang): string[] {
  if (levelAtMost === level) return [];
  return [
    levelAtMost === null
      ? message(lang, 'verdict.atMostUnknown', {})
      : message(lang, 'verdict.atMost', { level: labelInSentence(lang, 'CorridorLevel', levelAtMost) }),
  ];
}

/** The barriers, the worst first, then those under a condition. */
function barriersOf({ barriers, conditionalBarriers }: Trace, names: Names, lang: Lang): string[] {
  const all = [...worstFirst(barriers), ...worstFirst(conditionalBarriers)];
  const lines = all.slice(0, barriersTold).map((barrier, position) => {
    const line = { number: String(position + 1), summary: summarise(barrier, names, lang) };
    return barrier.threshold === null
      ? message(lang, 'barriers.line', line)
      : message(lang, 'barriers.conditional', { ...line, threshold: barrier.threshold });
  });
  const rest = all.length - lines.length;
  return rest > 0 ? [...lines, message(lang, 'barriers.more', { count: String(rest) })] : lines;
}

function worstFirst(barriers: readonly Barrier[]): Barrier[] {
  const order = Object.keys(CorridorLevel);
  const rank = ({ level }: Barrier) => (level === null ? order.length : order.indexOf(level));
  return [...barriers].sort((a, b) => rank(b) - rank(a));
}

function disciplinesOf({ disciplines }: Trace, names: Names, lang: Lang): string[] {
  if (disciplines.length === 0) return [];
  const commitments = disciplines.map((discipline) => disciplineText(discipline, names, lang)).join('; ');
  return [message(lang, 'disciplines.list', { commitments })];
}

function disciplineText(discipline: Discipline, names: Names, lang: Lang): string {
  const { commitment, exceptionsThatMayApply } = discipline;
  const values = {
    article: citeCommitment(discipline, names, lang),
    topic: labelInSentence(lang, 'CommitmentTopic', commitment.topic),
    bindingness: labelInSentence(lang, 'Bindingness', commitment.bindingness),
    settlement: message(lang, settlementKey(commitment.disputeSettlement), {}),
  };
  if (exceptionsThatMayApply.length === 0) return message(lang, 'disciplines.commitment', values);
  const exceptions = exceptionsThatMayApply
    .map((exception) => labelInSentence(lang, 'CommitmentException', exception))
    .join(', ');
  return message(lang, 'disciplines.commitmentWithExceptions', { ...values, exceptions });
}

function settlementKey(settlement: boolean | null) {
  if (settlement === null) return 'disciplines.settlementUnknown';
  return settlement ? 'disciplines.withSettlement' : 'disciplines.withoutSettlement';
}

function leftOutOf({ leftOut }: Trace, names: Names, lang: Lang): string[] {
  if (leftOut.length === 0) return [];
  const facts = leftOut.map(({ reason }) => reasonText(reason, names, lang)).join(' ');
  return [message(lang, 'explanation.leftOut', { facts })];
}

function checkedOf({ weakestVerification }: Trace, lang: Lang): string[] {
  return weakestVerification === null ? [] : [message(lang, `checked.${weakestVerification}`, {})];
}
