import type { TraceQuery, TraceSourceFragment } from '../../generated/graphql.js';
import { label } from '../../messages/labels.js';
import { Verification } from '../../vocabulary/evidence.js';
import type { Lang } from '../../vocabulary/lang.js';
import type { Screen } from '../terminal/screen.js';
import { wrap } from '../terminal/wrap.js';

/** The documents behind an answer, each once, under how well they were checked. */
export function sourcesText(trace: TraceQuery['traceCorridor'], lang: Lang, { width }: Screen): string[] {
  const documents = sourcesOf(trace);
  return (Object.keys(Verification) as Verification[]).flatMap((grade) => {
    const texts = documents.filter(({ verification }) => verification === grade).map(documentText);
    if (texts.length === 0) return [];
    return [
      `  ${label(lang, 'Verification', grade)}:`,
      ...[...new Set(texts)].map((text) => wrap(text, width, '  - ')),
    ];
  });
}

function sourcesOf({ barriers, conditionalBarriers, disciplines }: TraceQuery['traceCorridor']): TraceSourceFragment[] {
  const ofBarriers = [...barriers, ...conditionalBarriers].flatMap((barrier) => [
    ...barrier.rules.flatMap(({ provision }) => provision.sources),
    ...barrier.mechanisms.flatMap(({ sources }) => sources),
  ]);
  return [...ofBarriers, ...disciplines.flatMap(({ commitment }) => commitment.sources)];
}

function documentText({ title, publisher, url }: TraceSourceFragment): string {
  return [publisher === null ? title : `${title}. ${publisher}`, ...(url === null ? [] : [url])].join('. ');
}
