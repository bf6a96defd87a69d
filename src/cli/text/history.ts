import type { HistoryQuery } from '../../generated/graphql.js';
import { label } from '../../messages/labels.js';
import type { Lang } from '../../vocabulary/lang.js';
import { knownPart } from '../../vocabulary/partialDate.js';
import { standingInWords } from '../../watch/summary.js';
import type { Screen } from '../terminal/screen.js';
import { wrap } from '../terminal/wrap.js';
import { levelInWords, styleOf } from './levels.js';
import { wordsIn } from './words.js';

type History = HistoryQuery['corridorHistory'];

/** A corridor over time: its periods, each with what brought it. */
export function historyText({ corridorHistory: history, dataset }: HistoryQuery, lang: Lang, screen: Screen): string {
  const words = wordsIn(lang);
  const { width, paint } = screen;
  const { origin, destination, dataCategory, sector, recipient, periods, undated } = history;
  const question = [
    label(lang, 'DataCategory', dataCategory),
    label(lang, 'Sector', sector),
    label(lang, 'Recipient', recipient),
  ];
  return [
    [paint('bold', `${origin.name} → ${destination.name}`), wrap(question.join(' · '), width)].join('\n'),
    periods.map((period) => periodText(period, lang, screen)).join('\n'),
    ...(undated.length === 0
      ? []
      : [[`${words.undated}:`, ...undated.map(({ summary }) => wrap(summary, width, '  - '))].join('\n')]),
    paint('dim', wrap(`${words.dataset} ${dataset.version} (${dataset.hash}). ${words.disclaimer}`, width)),
  ].join('\n\n');
}

function periodText(period: History['periods'][number], lang: Lang, { width, paint }: Screen): string {
  const words = wordsIn(lang);
  const { from, to, level, levelAtMost, certainty, changes } = period;
  const atMost = levelAtMost === level ? '' : `, ${words.atMost} ${levelInWords(levelAtMost, lang).toLowerCase()}`;
  const standing = paint(styleOf(level, certainty), standingInWords(period, lang) + atMost);
  return [
    `${from} – ${(to ?? '').padEnd('2026-12-01'.length)}  ${standing}`,
    ...changes.map(({ date, summary }) => wrap(`${knownPart(date)}: ${summary}`, width, '  - ')),
  ].join('\n');
}
