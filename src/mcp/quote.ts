/** Articles and sources as tools quote them. */

import type { ToolArticleFragment, ToolDatasetFragment, ToolSourceFragment } from '../generated/graphql.js';
import { label } from '../messages/labels.js';
import { dateInWords } from '../messages/words.js';
import { word } from '../page/words.js';
import { Verification } from '../vocabulary/evidence.js';
import type { Lang } from '../vocabulary/lang.js';
import type { Citation } from './shapes.js';

export function citationOf({
  law,
  locator,
  summary,
  citation,
  verification,
  permalink,
  sources,
}: ToolArticleFragment): Citation {
  return {
    law: law.shortName ?? law.title,
    lawId: law.id,
    article: locator,
    says: summary,
    citation,
    verification: verification ?? null,
    permalink,
    sources: sources.map(sourceOf),
  };
}

/** Each article once, in the order of the answer. */
export function citationsOf(articles: readonly ToolArticleFragment[]): Citation[] {
  return [...new Map(articles.map((article) => [article.id, article])).values()].map(citationOf);
}

export function sourceOf({ title, publisher, locator, url, verification, permalink }: ToolSourceFragment) {
  return { title, publisher: publisher ?? null, locator: locator ?? null, url: url ?? null, verification, permalink };
}

/** The weakest of some grades; null where there are none. */
export function weakest(grades: readonly (Verification | null | undefined)[]): Verification | null {
  const order = Object.keys(Verification) as Verification[];
  const places = grades.filter((grade) => grade != null).map((grade) => order.indexOf(grade));
  return places.length === 0 ? null : order[Math.max(...places)]!;
}

/** `LGPD, Art. 33(VIII): what it says. [Official text read: https://…]` */
export function quoted(
  {
    law,
    article,
    says,
    verification,
    sources,
  }: Pick<Citation, 'law' | 'article' | 'says' | 'verification' | 'sources'>,
  lang: Lang,
): string {
  const where = graded(verification, sources, lang);
  return `- ${law}, ${article}: ${says}${where === '' ? '' : ` [${where}]`}`;
}

/** `Official text read: https://…`: the grade, and where what has it was read. Without a grade, where anything was. */
export function graded(grade: Verification | null, sources: Citation['sources'], lang: Lang): string {
  const url = sources.find(({ url, verification }) => url !== null && verification === (grade ?? verification))?.url;
  return [...(grade === null ? [] : [label(lang, 'Verification', grade)]), ...(url == null ? [] : [url])].join(': ');
}

/** Lines of a text that is read: at most so many, and how many more there are. What is not told is in the structure. */
export function bounded(lines: readonly string[], most: number): string {
  const more = lines.length - most;
  return [...lines.slice(0, most), ...(more > 0 ? [`… (+${more})`] : [])].join('\n');
}

/** Lines under a heading, or nothing where there are none. */
export function headed(heading: string, lines: readonly string[], most: number): string {
  return lines.length === 0 ? '' : `${heading}:\n${bounded(lines, most)}`;
}

export function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

interface Ground {
  readonly lang: Lang;
  readonly dataset: ToolDatasetFragment;
  readonly weakestVerification: Verification | null;
  readonly permalink?: string | null;
}

/** What is said under every answer: how well it was checked, by which data set, where it is asked again, and what it is not. */
export function underneath({ lang, dataset, weakestVerification, permalink }: Ground): string {
  const { version, date, hash } = dataset;
  return [
    ...(weakestVerification === null
      ? []
      : [`${word(lang, 'weakest')}: ${label(lang, 'Verification', weakestVerification)}.`]),
    `${word(lang, 'dataset')} ${version} (${hash}), ${word(lang, 'facts')} ${dateInWords(date, lang)}.`,
    ...(permalink == null ? [] : [`${word(lang, 'permalink')}: ${permalink}`]),
    word(lang, 'disclaimer'),
  ].join('\n');
}

/** The notice, and the data set without what GraphQL says of it. */
export function groundOf(dataset: ToolDatasetFragment, lang: Lang) {
  const { title, version, date, hash } = dataset;
  return { dataset: { title, version, date, hash }, notice: word(lang, 'disclaimer') };
}
