import type { ChangesQuery } from '../../generated/graphql.js';
import type { Lang } from '../../vocabulary/lang.js';
import { knownPart } from '../../vocabulary/partialDate.js';
import { standingInWords } from '../../watch/summary.js';
import type { Screen } from '../terminal/screen.js';
import { wrap } from '../terminal/wrap.js';
import { wordsIn } from './words.js';

type Change = ChangesQuery['changes']['edges'][number]['node'];

/** Changes as one reads them in a terminal: by day, each with the corridors that it changed. */
export function changesText({ changes, dataset }: ChangesQuery, lang: Lang, { width, paint }: Screen): string {
  const words = wordsIn(lang);
  const told = changes.edges.map(({ node }) => {
    const date = knownPart(node.date).padEnd('2026-12-01'.length);
    const head = wrap(node.summary, width, `${node.isFuture ? paint('cyan', date) : date}  `);
    return [head, ...corridorsOf(node, lang).map((line) => wrap(line, width, '            '))].join('\n');
  });
  return [
    ...(told.length === 0 ? [words.none] : told),
    '',
    ...(changes.undatedCount === 0 ? [] : [wrap(`${words.undated}: ${changes.undatedCount}.`, width)]),
    paint('dim', wrap(`${words.dataset} ${dataset.version} (${dataset.hash}). ${words.disclaimer}`, width)),
  ].join('\n');
}

/** The corridors in lines: one for each origin and each way in which corridors from there changed. */
function corridorsOf({ corridors }: Change, lang: Lang): string[] {
  const lines = new Map<string, string[]>();
  for (const { origin, destination, before, after } of corridors) {
    const key = `${origin} → {}: ${standingInWords(before, lang)} → ${standingInWords(after, lang)}`;
    lines.set(key, [...(lines.get(key) ?? []), destination]);
  }
  return [...lines].map(([key, destinations]) => key.replace('{}', destinations.join(', ')));
}
