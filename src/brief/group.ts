import type { BriefOfGroupQuery } from '../generated/graphql.js';
import { message } from '../messages/message.js';
import { listInWords } from '../messages/words.js';
import type { Lang } from '../vocabulary/lang.js';
import type { DataCategory, Recipient, Sector } from '../vocabulary/law.js';
import { barriersOfMatrix } from './barriers.js';
import { colophonOf, sourcesOf, uncheckedOf } from './checked.js';
import type { BriefDocument } from './document.js';
import { Evidence } from './evidence.js';
import { corridorsFrom, matrixSummary } from './matrix.js';
import { frameworksTable } from './state.js';
import { subtitleOf } from './subtitle.js';

/** A group with more countries is named by its agreement or by their number. */
const MOST_NAMED = 8;

/** The brief of a group of countries. Sections are told in their order, as that numbers the sources. */
export function briefOfGroup(
  answer: BriefOfGroupQuery,
  asked: { dataCategory: DataCategory; sector: Sector; recipient: Recipient },
  lang: Lang,
): BriefDocument {
  const { corridorMatrix, compareFrameworks, dataset } = answer;
  const evidence = new Evidence();
  const state = [
    matrixSummary(corridorMatrix, lang),
    frameworksTable(compareFrameworks.frameworks, lang, evidence, (country) =>
      corridorsFrom(corridorMatrix, country, lang),
    ),
  ];
  const barriers = barriersOfMatrix(corridorMatrix.barriers, lang, evidence);
  return {
    lang,
    title: message(lang, 'brief.title.group', { group: groupName(answer, lang) }),
    subtitle: subtitleOf({ ...asked, asOf: corridorMatrix.asOf }, lang),
    sections: [
      { heading: message(lang, 'brief.heading.state', {}), blocks: state },
      { heading: message(lang, 'brief.heading.barriers', {}), blocks: barriers },
      { heading: message(lang, 'brief.heading.unverified', {}), blocks: [uncheckedOf(evidence, [], lang)] },
    ],
    sourcesHeading: message(lang, 'brief.heading.sources', {}),
    sources: sourcesOf(evidence, lang),
    colophon: colophonOf(dataset, lang),
  };
}

function groupName({ corridorMatrix: { countries } }: BriefOfGroupQuery, lang: Lang): string {
  const names = countries.map(({ name }) => name);
  return names.length <= MOST_NAMED
    ? listInWords(names, lang)
    : message(lang, 'brief.countries', { count: String(names.length) });
}
