import { type Content, type Html, html } from '../markup/html.js';

/** A link, where the address is one that a page may lead to; otherwise its text. Addresses of sources are data too. */
export function link(address: string | null | undefined, text: Content): Html {
  const leadsOn = address != null && /^(https?:\/\/|\/(?!\/)|\?)/i.test(address);
  return leadsOn ? html`<a href="${address}">${text}</a>` : html`${text}`;
}
