import type { TraceQuery } from '../../generated/graphql.js';
import { label } from '../../messages/labels.js';
import { message } from '../../messages/message.js';
import { verdict } from '../../messages/verdict.js';
import { dateInWords } from '../../messages/words.js';
import type { Lang } from '../../vocabulary/lang.js';
import type { Screen } from '../terminal/screen.js';
import { wrap } from '../terminal/wrap.js';
import { barrierText } from './barrier.js';
import { disciplineText, ruleText } from './facts.js';
import { levelInWords, styleOf } from './levels.js';
import { sourcesText } from './sources.js';
import { wordsIn } from './words.js';

type Trace = TraceQuery['traceCorridor'];

/** A traced corridor as one reads it in a terminal. */
export function traceText({ traceCorridor: trace, dataset }: TraceQuery, lang: Lang, screen: Screen): string {
  const words = wordsIn(lang);
  const { width, paint } = screen;
  const section = (heading: string, blocks: readonly string[]) =>
    blocks.length === 0 ? [] : [[paint('bold', heading), ...blocks].join('\n')];
  const items = (texts: readonly string[]) => texts.map((text) => wrap(text, width, '  - '));
  const barriers = (all: Trace['barriers'], before = 0) =>
    all.map((barrier, index) => barrierText(barrier, before + index + 1, lang, screen));
  return [
    headOf(trace, lang, screen),
    ...section(words.barriers, trace.barriers.length === 0 ? [`  ${words.none}`] : barriers(trace.barriers)),
    ...section(words.conditional, barriers(trace.conditionalBarriers, trace.barriers.length)),
    ...section(words.disciplines, items(trace.disciplines.map((discipline) => disciplineText(discipline, lang)))),
    ...section(words.alsoApplies, items(trace.alsoApplies.map((rule) => ruleText(rule, lang)))),
    ...section(words.alsoWatch, items(trace.alsoWatch.map((rule) => ruleText(rule, lang)))),
    ...section(words.leftOut, items(trace.leftOut.map(({ reason }) => reason))),
    ...section(words.sources, sourcesText(trace, lang, screen)),
    [
      ...(trace.weakestVerification === null
        ? []
        : [wrap(message(lang, `checked.${trace.weakestVerification}`, {}), width)]),
      paint('dim', wrap(`${words.dataset} ${dataset.version} (${dataset.hash}). ${words.disclaimer}`, width)),
    ].join('\n'),
  ].join('\n\n');
}

function headOf(trace: Trace, lang: Lang, { width, paint }: Screen): string {
  const words = wordsIn(lang);
  const { origin, destination, level, levelAtMost, certainty, friction, frictionAtMost } = trace;
  const question = [
    label(lang, 'DataCategory', trace.dataCategory),
    label(lang, 'Sector', trace.sector),
    label(lang, 'Recipient', trace.recipient),
    dateInWords(trace.asOf, lang),
  ];
  const atMost = levelAtMost === level ? '' : `, ${words.atMost} ${levelInWords(levelAtMost, lang).toLowerCase()}`;
  // A corridor without law is not called free, and what is unknown has no second word.
  const standing = {
    REGULATED: [levelInWords(level, lang) + atMost, label(lang, 'Certainty', 'REGULATED')],
    UNREGULATED: [label(lang, 'Certainty', 'UNREGULATED') + atMost],
    UNKNOWN: [label(lang, 'Certainty', 'UNKNOWN') + atMost],
  }[certainty];
  const range = frictionAtMost === friction || frictionAtMost === null ? '' : `–${frictionAtMost.toFixed(2)}`;
  const burden = friction === null ? [] : [`${words.friction} ${friction.toFixed(2)}${range}`];
  return [
    paint('bold', `${origin.name} → ${destination.name}`),
    wrap(question.join(' · '), width),
    '',
    [paint(styleOf(level, certainty), paint('bold', standing.join(' · '))), ...burden].join(' · '),
    wrap(verdict(trace, lang), width),
  ].join('\n');
}
