/**
 * Pages are put together by one tagged template, which escapes every value that is no HTML already: text of records cannot become markup,
 * since no other way leads from a string to `Html`.
 */

/** A piece of HTML. Only `html` makes one. */
export class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }

  static of(strings: TemplateStringsArray, values: readonly Value[]): Html {
    return new Html(strings.reduce((text, part, index) => text + textOf(values[index - 1]) + part));
  }
}

/** What may stand in a page. Nothing is written for what is not there. */
export type Value = Html | string | number | null | undefined | false | readonly Value[];

export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return Html.of(strings, values);
}

/** A link, where the address is one that a page may lead to; otherwise its text. Addresses of sources are data too. */
export function link(address: string | null | undefined, text: Value): Html {
  const leadsOn = address != null && (/^https?:\/\//i.test(address) || /^(\/(?!\/)|\?)/.test(address));
  return leadsOn ? html`<a href="${address}">${text}</a>` : html`${text}`;
}

function textOf(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  return Array.isArray(value) ? value.map(textOf).join('') : escaped(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
