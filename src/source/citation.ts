import type { CslType } from './cslType.js';

/** How a citation is written. */
export const CitationStyle = {
  APA: 'A reference of the American Psychological Association’s style, as text.',
  BIBTEX: 'A BibTeX entry.',
  CSL_JSON: 'An item of the Citation Style Language, as JSON.',
} as const;
export type CitationStyle = keyof typeof CitationStyle;

/** What can be cited, in the words of the Citation Style Language. No item has an `accessed`: nobody knows when a reader read it. */
export interface CitedItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly URL?: string;
  /** The country or group whose law it is, by its English name. */
  readonly jurisdiction?: string;
  /** The article, as lawyers cite it. */
  readonly section?: string;
  /** What a part is a part of. */
  readonly 'container-title'?: string;
  readonly version?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

/** Writes a citation. The library is loaded when the first one is asked for: it is heavy, and most questions need none. */
export async function cite(item: CitedItem, style: CitationStyle): Promise<string> {
  if (style === 'CSL_JSON') return JSON.stringify(item);
  loaded ??= library();
  const { Cite } = await loaded;
  if (style === 'BIBTEX') return withoutDouble(new Cite(forLatex(item)).format('bibtex')).trim();
  return new Cite(item).format('bibliography', { template: 'apa-of-laws', format: 'text', lang: 'en-US' }).trim();
}

/** BibTeX has no fields for jurisdiction, article, container and version of such items: there they are told in a note. */
function forLatex({ title, author, publisher, ...item }: CitedItem): CitedItem & { note?: string } {
  const { jurisdiction, section, version } = item;
  const container = item['container-title'];
  const notes = [jurisdiction, section, container && `In: ${container}`, version && `Version ${version}`];
  const note = notes.filter((each) => each !== undefined).join('; ');
  return {
    ...item,
    title: escaped(title),
    ...(author === undefined ? {} : { author: author.map(({ literal }) => ({ literal: escaped(literal) })) }),
    ...(publisher === undefined ? {} : { publisher: escaped(publisher) }),
    ...(note === '' ? {} : { note: escaped(note) }),
  };
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What LaTeX would take for a command. The library escapes as well, and then loses the letters that ASCII has not: nº becomes no. */
function escaped(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (character) => commands[character] ?? `\\${character}`);
}

/** The library tells an address twice, and the second time LaTeX stops at its signs. */
function withoutDouble(entry: string): string {
  return entry.replace(/^\thowpublished = .*\n/m, '');
}

let loaded: ReturnType<typeof library> | undefined;

async function library() {
  const [core, { apaOfLaws }] = await Promise.all([
    import('@citation-js/core'),
    import('./apaOfLaws.js'),
    import('@citation-js/plugin-csl'),
    import('@citation-js/plugin-bibtex'),
  ]);
  const { styles } = core.plugins.config.get('@csl');
  styles.add('apa-of-laws', apaOfLaws(styles.get('apa')));
  // Records have stable ids, which a reader finds again and BibTeX takes as they are; and titles of laws are full of letters that ASCII does not have (Lei nº 13.709).
  Object.assign(core.plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
  return core;
}
