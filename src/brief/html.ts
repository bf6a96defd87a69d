import { createHash } from 'node:crypto';
import { type Html, html, safeAddress } from '../markup/html.js';
import type { Block, BriefDocument, NumberedSource, Text } from './document.js';

const languages = { EN: 'en', ES: 'es', PT: 'pt' } as const;

/** Two pages of A4 when it is printed. It loads nothing, so that a saved copy stays whole. */
const style = html`
@page { size: A4; margin: 12mm 13mm; }
body { font: 9.2pt/1.32 Calibri, Carlito, "Liberation Sans", Arial, sans-serif; color: #1b2326; max-width: 180mm; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 15pt; line-height: 1.2; margin: 0 0 .2rem; }
h2 { font-size: 10.5pt; color: #1f4e5f; margin: .7rem 0 .2rem; break-after: avoid; }
p, ul, table { margin: .2rem 0; }
ul { padding-left: 1.1rem; }
li { margin: .1rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border: .5pt solid #b8c4c8; padding: .1rem .35rem; text-align: left; vertical-align: top; }
.sources, footer { font-size: 7.6pt; line-height: 1.25; }
.sources div { columns: 2; column-gap: 5mm; }
.sources p { margin: 0; overflow-wrap: anywhere; break-inside: avoid; }
@media screen and (max-width: 40rem) { .sources div { columns: 1; } }
a { color: #1f4e5f; }
footer { margin-top: .6rem; border-top: .5pt solid #b8c4c8; padding-top: .2rem; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
@media (prefers-color-scheme: dark) { @media screen { body { background: #14191b; color: #e6ecee; } h2, a { color: #8fc7d9; } } }
`;

/** By this a browser knows the style of the page, where a policy of content lets in no other. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(String(style)).digest('base64')}'`;

/** Writes a brief as a page that stands alone. */
export function htmlOf(brief: BriefDocument): string {
  const page = html`<html lang="${languages[brief.lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${brief.title}</title>
<style>${style}</style>
</head>
<body>
<h1>${brief.title}</h1>
<p>${brief.subtitle}</p>
<main>
${brief.sections.map(
  ({ heading, blocks }) => html`<section>
<h2>${heading}</h2>
${blocks.map(blockOf)}</section>
`,
)}</main>
<section class="sources">
<h2>${brief.sourcesHeading}</h2>
<div>
${brief.sources.map(sourceOf)}</div>
</section>
<footer>
${brief.colophon.map(
  (line) => html`<p>${line}</p>
`,
)}</footer>
</body>
</html>
`;
  return `<!doctype html>\n${page}`;
}

function blockOf(block: Block): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.text.map(runOf)}</p>
`;
    case 'list':
      return html`<ul>
${block.items.map(
  (item) => html`<li>${item.map(runOf)}</li>
`,
)}</ul>
`;
    case 'table':
      return html`<table>
<thead><tr>${block.head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>
${block.rows.map(
  (cells) => html`<tr>${cells.map((text, column) => cellOf(text, column))}</tr>
`,
)}</tbody>
</table>
`;
  }
}

/** The first cell of a row names it. */
function cellOf(text: Text, column: number): Html {
  const content = text.map(runOf);
  return column === 0 ? html`<th scope="row">${content}</th>` : html`<td>${content}</td>`;
}

function runOf({ text, strong }: Text[number]): Html {
  return strong ? html`<strong>${text}</strong>` : html`${text}`;
}

function sourceOf({ number, text, url }: NumberedSource): Html {
  return html`<p>[${number}] ${text}${url !== null && html` <a href="${safeAddress(url)}">${url}</a>`}</p>
`;
}
