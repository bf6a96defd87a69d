import type { BriefBarrierFragment, BriefOfGroupQuery, BriefTraceFragment } from '../generated/graphql.js';
import { label, labelInSentence } from '../messages/labels.js';
import { message } from '../messages/message.js';
import { CorridorLevel, MechanismStatus } from '../vocabulary/corridor.js';
import type { Lang } from '../vocabulary/lang.js';
import { type Block, lead, list, paragraph, plain, type Text } from './document.js';
import type { Evidence } from './evidence.js';
import { articlesOf, factOf, firstOf, lawName } from './facts.js';

/** So many barriers of one direction have room. */
const MOST_BARRIERS = 4;

/** So many barriers of a group. */
const MOST_OF_MATRIX = 10;

/** So many grounds of a barrier. */
const MOST_GROUNDS = 4;

/** So many of its articles. */
const MOST_ARTICLES = 4;

/** What stands above free in each corridor, the worst first. */
export function barriersOf(traces: readonly BriefTraceFragment[], lang: Lang, evidence: Evidence): Block[] {
  return traces.flatMap((trace) => {
    const { origin, destination, barriers, conditionalBarriers } = trace;
    const corridor = message(lang, 'brief.corridor', { origin: origin.name, destination: destination.name });
    const above = [...barriers, ...conditionalBarriers].filter(({ level }) => level !== 'FREE').sort(worstFirst);
    if (above.length === 0) return [paragraph(lead(corridor, message(lang, 'brief.noBarrier', {})))];
    const { told, left } = firstOf(above, MOST_BARRIERS);
    return [
      paragraph([{ text: corridor, strong: true }]),
      list([
        ...told.map((barrier) => barrierText(barrier, lang, evidence)),
        ...(left === 0 ? [] : [plain(message(lang, 'barriers.more', { count: String(left) }))]),
      ]),
    ];
  });
}

function barrierText(barrier: BriefBarrierFragment, lang: Lang, evidence: Evidence): Text {
  const { kind, level, law, threshold, regulators, potentialConflict, rules } = barrier;
  const nearest = nearestGrounds(barrier);
  // The articles that decide: those of the grounds nearest at hand, or all where none is open.
  const decisive = nearest.length === 0 ? rules : nearest.flatMap((ground) => ground.rules);
  const provisions = decisive.map(({ provision }) => provision);
  const sentences = [
    message(lang, 'brief.barrier', {
      kind: label(lang, 'BarrierKind', kind),
      articles: articlesOf(provisions),
      level: levelText(level, lang),
    }),
    threshold === null ? '' : message(lang, 'brief.condition', { threshold: threshold.replace(/\.$/, '') }),
    groundsText(barrier, nearest, lang),
    potentialConflict ? message(lang, 'brief.conflict', {}) : '',
    regulators.length === 0
      ? ''
      : message(lang, 'summary.regulators', {
          regulators: regulators.map(({ acronym, name }) => acronym ?? name).join(', '),
        }),
  ];
  const mark = evidence.mark([...new Map(provisions.map((each) => [each.id, each])).values()].map(factOf));
  return lead(`${lawName(law)}. `, `${sentences.join('').trim()}${mark}`);
}

type Ground = BriefBarrierFragment['mechanisms'][number];

/** The open grounds of the best status: nobody needs a worse one. */
function nearestGrounds({ mechanisms }: BriefBarrierFragment): readonly Ground[] {
  const statuses = (Object.keys(MechanismStatus) as MechanismStatus[]).filter((each) => each !== 'NOT_AVAILABLE');
  const best = statuses.find((status) => mechanisms.some((each) => each.status === status));
  return mechanisms.filter(({ status }) => status === best);
}

function groundsText({ mechanisms }: BriefBarrierFragment, nearest: readonly Ground[], lang: Lang): string {
  if (mechanisms.length === 0) return '';
  if (nearest.length === 0) return message(lang, 'brief.noGround', {});
  const grounds = firstOf(nearest, MOST_GROUNDS).told.map(({ mechanism }) =>
    labelInSentence(lang, 'Mechanism', mechanism),
  );
  return message(lang, 'brief.grounds', { grounds: grounds.join('; ') });
}

type MatrixBarrier = BriefOfGroupQuery['corridorMatrix']['barriers'][number];

/** What stands in most corridors of a group. */
export function barriersOfMatrix(barriers: readonly MatrixBarrier[], lang: Lang, evidence: Evidence): Block[] {
  if (barriers.length === 0) return [paragraph(plain(message(lang, 'brief.noBarrier', {})))];
  const { told, left } = firstOf(barriers, MOST_OF_MATRIX);
  return [
    list([
      ...told.map((barrier) => matrixBarrierText(barrier, lang, evidence)),
      ...(left === 0 ? [] : [plain(message(lang, 'barriers.more', { count: String(left) }))]),
    ]),
  ];
}

function matrixBarrierText(barrier: MatrixBarrier, lang: Lang, evidence: Evidence): Text {
  const { kind, level, threshold, lawTitle, rules, corridors, corridorCount, potentialConflict } = barrier;
  const provisions = [...new Map(rules.map(({ provision }) => [provision.id, provision])).values()];
  const named = firstOf(provisions, MOST_ARTICLES);
  const sentences = [
    message(lang, 'brief.barrierOfMatrix', {
      kind: label(lang, 'BarrierKind', kind),
      articles: articlesOf(named.told) + (named.left === 0 ? '' : '…'),
      level: levelText(level, lang),
      count: String(corridorCount),
      origins: [...new Set(corridors.map(({ origin }) => origin))].join(', '),
    }),
    threshold === null ? '' : message(lang, 'brief.condition', { threshold: threshold.replace(/\.$/, '') }),
    potentialConflict ? message(lang, 'brief.conflict', {}) : '',
  ];
  return lead(`${lawTitle}. `, `${sentences.join('').trim()}${evidence.mark(named.told.map(factOf))}`);
}

function levelText(level: CorridorLevel | null, lang: Lang): string {
  return level === null ? label(lang, 'Certainty', 'UNKNOWN') : labelInSentence(lang, 'CorridorLevel', level);
}

const levels = Object.keys(CorridorLevel) as CorridorLevel[];

function worstFirst(a: BriefBarrierFragment, b: BriefBarrierFragment): number {
  return rank(b) - rank(a);
}

/** A barrier of which the level is unknown may be the worst. */
function rank({ level }: BriefBarrierFragment): number {
  return level === null ? levels.length : levels.indexOf(level);
}
