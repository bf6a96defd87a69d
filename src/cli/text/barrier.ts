import type { TraceBarrierFragment } from '../../generated/graphql.js';
import { label, labelInSentence } from '../../messages/labels.js';
import { MechanismStatus } from '../../vocabulary/corridor.js';
import type { Lang } from '../../vocabulary/lang.js';
import type { Screen, Style } from '../terminal/screen.js';
import { wrap } from '../terminal/wrap.js';
import { disciplineText, lawName } from './facts.js';
import { levelInWords, styleOf } from './levels.js';
import { wordsIn } from './words.js';

const styles: Record<MechanismStatus, Style> = {
  AVAILABLE: 'green',
  NEEDS_INSTRUMENT: 'cyan',
  PER_TRANSFER: 'yellow',
  ARGUABLE: 'yellow',
  NEEDS_REGULATOR: 'yellow',
  NOT_AVAILABLE: 'dim',
};

/** A barrier: its law and articles, who enforces it, its grounds from open to shut, what limits it. */
export function barrierText(barrier: TraceBarrierFragment, number: number, lang: Lang, screen: Screen): string {
  const words = wordsIn(lang);
  const { width, paint } = screen;
  const { kind, level, law, threshold, regulators, disciplines, potentialConflict } = barrier;
  const detail = (name: string, text: string) => (text === '' ? [] : [wrap(text, width, `     ${name}: `)]);
  const title = law.shortName === null ? law.title : `${law.shortName} (${law.title})`;
  return [
    wrap(`${title}`, width, `  ${number}. `),
    `     ${label(lang, 'BarrierKind', kind)}: ${paint(styleOf(level), levelInWords(level, lang))}`,
    ...(threshold === null ? [] : detail(words.condition, threshold)),
    ...detail(words.articles, articlesOf(barrier)),
    ...detail(
      words.enforcedBy,
      regulators.map(({ acronym, name }) => (acronym === null ? name : `${name} (${acronym})`)).join('; '),
    ),
    ...groundsOf(barrier, lang, screen),
    ...(disciplines.length === 0
      ? []
      : [
          `     ${words.limitedBy}:`,
          ...disciplines.map((each) => wrap(disciplineText(each, lang), width, '       - ')),
        ]),
    ...(potentialConflict ? [wrap(words.conflict, width, '     ! ')] : []),
  ].join('\n');
}

/** The articles of the rules, law by law. */
function articlesOf({ rules, law: root }: TraceBarrierFragment): string {
  const articles = new Map<string, Set<string>>();
  for (const { provision } of rules) {
    const law = provision.law.id === root.id ? '' : `${lawName(provision.law)}, `;
    articles.set(law, (articles.get(law) ?? new Set()).add(provision.locator));
  }
  return [...articles].map(([law, locators]) => law + [...locators].join(', ')).join('; ');
}

/** Grounds of one status and reason stand together: the reason is said once. */
function groundsOf({ mechanisms }: TraceBarrierFragment, lang: Lang, { width, paint }: Screen): string[] {
  if (mechanisms.length === 0) return [];
  const lines = (Object.keys(MechanismStatus) as MechanismStatus[]).flatMap((status) => {
    const reasons = new Map<string, string[]>();
    for (const { mechanism, reason, rules } of mechanisms.filter((each) => each.status === status)) {
      const articles = [...new Set(rules.map(({ provision }) => provision.locator))].join(', ');
      const ground = `${labelInSentence(lang, 'Mechanism', mechanism)}${articles && ` (${articles})`}`;
      reasons.set(reason, [...(reasons.get(reason) ?? []), ground]);
    }
    if (reasons.size === 0) return [];
    return [
      `       ${paint(styles[status], label(lang, 'MechanismStatus', status))}`,
      ...[...reasons].map(([reason, grounds]) => wrap(`${grounds.join('; ')}. ${reason}`, width, '         - ')),
    ];
  });
  return [`     ${wordsIn(lang).grounds}:`, ...lines];
}
