import type { BriefOfPairQuery } from '../generated/graphql.js';
import { message } from '../messages/message.js';
import type { Lang } from '../vocabulary/lang.js';
import { barriersOf } from './barriers.js';
import { colophonOf, sourcesOf, uncheckedOf } from './checked.js';
import type { BriefDocument } from './document.js';
import { Evidence } from './evidence.js';
import { frameworksTable, verdicts } from './state.js';
import { subtitleOf } from './subtitle.js';

/** The brief of two countries. Sections are told in their order, as that numbers the sources. */
export function briefOfPair(answer: BriefOfPairQuery, lang: Lang): BriefDocument {
  const { there, back, compareFrameworks, dataset } = answer;
  const evidence = new Evidence();
  const traces = [there, back];
  const state = [frameworksTable(compareFrameworks.frameworks, lang, evidence), verdicts(traces, lang)];
  const barriers = barriersOf(traces, lang, evidence);
  const leftOut = traces.flatMap((trace) => trace.leftOut.map(({ reason }) => reason));
  return {
    lang,
    title: message(lang, 'brief.title.pair', { one: there.origin.name, other: there.destination.name }),
    subtitle: subtitleOf(there, lang),
    sections: [
      { heading: message(lang, 'brief.heading.state', {}), blocks: state },
      { heading: message(lang, 'brief.heading.barriers', {}), blocks: barriers },
      { heading: message(lang, 'brief.heading.unverified', {}), blocks: [uncheckedOf(evidence, leftOut, lang)] },
    ],
    sourcesHeading: message(lang, 'brief.heading.sources', {}),
    sources: sourcesOf(evidence, lang),
    colophon: colophonOf(dataset, lang),
  };
}
