/** How a citation is written. */
export const CitationStyle = {
  APA: 'A reference of the American Psychological Association’s style, as text.',
  BIBTEX: 'A BibTeX entry.',
  CSL_JSON: 'An item of the Citation Style Language, as JSON.',
} as const;
export type CitationStyle = keyof typeof CitationStyle;

/** What can be cited, in the words of the Citation Style Language. */
export interface CitedItem {
  readonly id: string;
  readonly type: 'document' | 'legislation' | 'treaty' | 'webpage' | 'dataset';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly URL?: string;
  readonly section?: string;
  readonly version?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

/** Writes a citation. The library is loaded when the first one is asked for: it is heavy, and most questions need none. */
export async function cite(item: CitedItem, style: CitationStyle): Promise<string> {
  if (style === 'CSL_JSON') return JSON.stringify(item);
  const { Cite } = await library();
  // BibTeX has no field for a version: there it is told in a note.
  const noted = style === 'BIBTEX' && item.version !== undefined ? { ...item, note: `Version ${item.version}` } : item;
  const citation = new Cite(noted);
  const text =
    style === 'BIBTEX'
      ? citation.format('bibtex')
      : citation.format('bibliography', { template: 'apa', format: 'text', lang: 'en-US' });
  return text.trim();
}

async function library() {
  const [core] = await Promise.all([
    import('@citation-js/core'),
    import('@citation-js/plugin-csl'),
    import('@citation-js/plugin-bibtex'),
  ]);
  return core;
}
