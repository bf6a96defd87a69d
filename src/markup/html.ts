/** HTML that is safe by construction: what a template takes in is escaped, unless it is HTML that a template made. */

export class Html {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

/** What a template takes in. Nothing is written for what is absent. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

export function html(pieces: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(String.raw({ raw: pieces }, ...contents.map(markupOf)));
}

/** An address that a page may link to: of the web, or of this server. Others (`javascript:`, say) lead nowhere. */
export function safeAddress(address: string): string {
  return /^(https?:\/\/|\/(?!\/)|#)/i.test(address) ? address : '#';
}

function markupOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Html) return content.toString();
  if (typeof content === 'object') return content.map(markupOf).join('');
  return String(content).replace(/[&<>"']/g, (character) => entities[character]!);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
