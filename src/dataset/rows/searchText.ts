import { indexTerms } from '../../search/terms.js';

/** The analysed text by which a record is found: the engines' full-text indexes match its terms as they stand. */
export function searchText(texts: readonly (string | null)[]): string {
  return indexTerms(texts.filter((text) => text !== null).join(' ')).join(' ');
}
