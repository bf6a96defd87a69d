import { label, labelInSentence } from '../../messages/labels.js';
import { message } from '../../messages/message.js';
import { listInWords } from '../../messages/words.js';
import { type CorridorLevel, MechanismStatus } from '../../vocabulary/corridor.js';
import type { Lang } from '../../vocabulary/lang.js';
import type { Mechanism } from '../../vocabulary/law.js';
import { cite } from '../trace/cite.js';
import { groupBy } from '../trace/factIndex.js';
import type { Barrier, Discipline, MechanismAssessment, RuleFact } from '../trace/facts.js';
import { type Names, nameOf } from './names.js';
import { reasonText } from './reasonText.js';

/** A barrier in a few sentences: its law and articles, its level and why, the grounds open and shut, who enforces it. */
export function summarise(barrier: Barrier, names: Names, lang: Lang): string {
  return [
    message(lang, 'summary.heading', {
      kind: label(lang, 'BarrierKind', barrier.kind),
      articles: citeOf(barrier, barrier.rules),
      level: levelInSentence(barrier.level, lang),
      reason: reasonText(barrier.reason, names, lang),
    }),
    ...groundsOf(barrier, names, lang),
    ...notificationsOf(barrier, lang),
    ...regulatorsOf(barrier, names, lang),
    ...conflictOf(barrier, names, lang),
  ].join(' ');
}

/** A level as it stands within a sentence; null is an unknown one. */
export function levelInSentence(level: CorridorLevel | null, lang: Lang): string {
  return level === null ? labelInSentence(lang, 'Certainty', 'UNKNOWN') : labelInSentence(lang, 'CorridorLevel', level);
}

/** An article of an agreement, as lawyers cite it. */
export function citeCommitment({ agreement, commitment }: Discipline, names: Names, lang: Lang): string {
  return message(lang, 'disciplines.article', {
    agreement: names(agreement.id, lang) ?? agreement.name,
    article: commitment.locator,
  });
}

function citeOf({ laws }: Barrier, rules: readonly RuleFact[]): string {
  return cite(rules, (id) => laws.find((law) => law.id === id));
}

/** The grounds from open to shut, the open ones with their articles. Those of one status are told together, unless their reasons matter. */
function groundsOf(barrier: Barrier, names: Names, lang: Lang): string[] {
  const statuses = Object.keys(MechanismStatus) as MechanismStatus[];
  return statuses.flatMap((status) => {
    const grounds = barrier.mechanisms.filter((assessed) => assessed.status === status);
    const told = (assessed: MechanismAssessment) => (isPlain(assessed) ? '' : reasonText(assessed.reason, names, lang));
    return [...groupBy(grounds, told)].map(([reason, alike]) => {
      const certified = alike.some((assessed) => assessed.reason.key === 'mechanism.certifiedOnly');
      return message(lang, certified ? 'grounds.certifiedOnly' : `grounds.${status}`, {
        mechanisms: mechanismsInSentence(alike, lang),
        articles: citeOf(barrier, [...new Set(alike.flatMap(({ rules }) => rules))]),
        reason,
      });
    });
  });
}

/** Whether the status says all that the reason would say. */
function isPlain({ status, reason }: MechanismAssessment): boolean {
  return (status === 'NEEDS_INSTRUMENT' && reason.key !== 'mechanism.certifiedOnly') || status === 'PER_TRANSFER';
}

function mechanismsInSentence(assessments: readonly { readonly mechanism: Mechanism }[], lang: Lang): string {
  return assessments.map(({ mechanism }) => labelInSentence(lang, 'Mechanism', mechanism)).join(', ');
}

function notificationsOf(barrier: Barrier, lang: Lang): string[] {
  const told = barrier.mechanisms.filter(
    ({ status, notifications }) => status !== 'NOT_AVAILABLE' && notifications.length > 0,
  );
  if (told.length === 0) return [];
  const rules = new Set(told.flatMap(({ notifications }) => notifications));
  return [
    message(lang, 'summary.notifications', {
      mechanisms: mechanismsInSentence(told, lang),
      articles: citeOf(barrier, [...rules]),
    }),
  ];
}

function regulatorsOf({ regulators }: Barrier, names: Names, lang: Lang): string[] {
  if (regulators.length === 0) return [];
  const told = regulators.map(({ id }) => nameOf(id, names, lang));
  return [message(lang, 'summary.regulators', { regulators: listInWords(told, lang) })];
}

/** The binding commitments that a barrier meets. */
function conflictOf({ potentialConflict, disciplines }: Barrier, names: Names, lang: Lang): string[] {
  if (!potentialConflict) return [];
  const binding = disciplines.filter(({ commitment }) => commitment.bindingness === 'BINDING');
  const commitments = binding.map((discipline) => citeCommitment(discipline, names, lang)).join('; ');
  return [message(lang, 'summary.conflict', { commitments })];
}
