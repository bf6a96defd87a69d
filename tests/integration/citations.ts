/** Laws and articles as lawyers cite them, found again among records. `tests/cases/README.md` explains it in words. */

export interface CitedLaw {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly shortName: string | null;
  readonly adopted: string | null;
}

export interface CitedProvision {
  readonly law: string;
  readonly locator: string;
}

/** Whether a citation of a law means this one. */
export function meansLaw(citation: string, { id, title, titleEn, shortName, adopted }: CitedLaw): boolean {
  const names = [id, title, titleEn, shortName].join(' ');
  const numbers = new Set([...numbersOf(names), adopted?.slice(0, 4)]);
  const cited = numbersOf(citation);
  if (!cited.every((number) => numbers.has(number))) return false;
  if (cited.some((number) => !isYear(number))) return true;
  const words = wordsOf(citation);
  return words.length > 0 && words.every((word) => plain(names).includes(word));
}

/** Whether the locator of a provision speaks of the cited law: `Art. 27 (of Ley 19.628 as rewritten)`. */
export function speaksOfLaw(citation: string, locator: string): boolean {
  const numbers = numbersOf(locator);
  const cited = numbersOf(citation).filter((number) => !isYear(number));
  return cited.length > 0 && cited.every((number) => Number(number) > 999 && numbers.includes(number));
}

/** A citation of an article in its parts; `law` is empty where only the number is given. */
export function partsOf(citation: string): { law: string; article: string } {
  const [, law = '', article = citation] =
    /^(.*?)\s*(?:Art\.|Capítulo|s\.)?\s*(\d[\w.-]*(?:\s+bis)?)$/.exec(citation) ?? [];
  return { law, article };
}

/** Whether a locator holds the number of an article, by itself or within a range. */
export function holdsArticle(locator: string, article: string): boolean {
  const escaped = article.replace(/[.()]/g, '\\$&');
  if (new RegExp(`(?<![\\w.])${escaped}(?![\\w-]|\\.\\d|\\s+bis)`).test(locator)) return true;
  const number = Number(article);
  return [...locator.matchAll(/(?<![\w.])(\d+)-(\d+)(?![\w.])/g)].some(
    ([, first, last]) => Number(first) <= number && number <= Number(last),
  );
}

/** Numbers without the points that group thousands and leading zeros; of a date in figures only the year. */
function numbersOf(text: string): string[] {
  const tidy = text.replace(/\b\d{1,2}-\d{1,2}-(\d{4})\b/g, '$1').replace(/(\d)[.,](?=\d{3}\b)/g, '$1');
  return [...tidy.matchAll(/\d+/g)].map(([number]) => number.replace(/^0+(?=\d)/, ''));
}

function isYear(number: string): boolean {
  return /^(19|20)\d\d$/.test(number);
}

/** Words that tell one title from another; `de`, `la` and the like do not. */
function wordsOf(text: string): string[] {
  return (plain(text).match(/[a-z]{3,}/g) ?? []).filter((word) => !/^(?:del|los|las|the|and|for)$/.test(word));
}

/** Without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
