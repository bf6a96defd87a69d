import { createHash } from 'node:crypto';
import type { PageDatasetFragment, PageSourceFragment } from '../generated/graphql.js';
import { type Html, html } from '../markup/html.js';
import { label } from '../messages/labels.js';
import { dateInWords } from '../messages/words.js';
import { Verification } from '../vocabulary/evidence.js';
import { Lang } from '../vocabulary/lang.js';
import { link } from './link.js';
import { word } from './words.js';

/** What every page knows of the request besides its own answer. */
export interface Setting {
  readonly lang: Lang;
  /** This page with further parameters, as an address relative to it. */
  readonly here: (more: Readonly<Record<string, string>>) => string;
  /** The address of another page: it keeps the language, where that was asked for. */
  readonly addressed: (permalink: string) => string;
  /** Where the explorer shows the same; null where it does not. */
  readonly explorer: string | null;
  /** Whether the page is of another version of the data set than was asked for, in a sentence. */
  readonly notice: string | null;
}

export interface Citations {
  readonly apa: string | null;
  readonly bibtex: string | null;
  readonly csl: string | null;
}

/** Without a sign that is escaped: its hash must be that of what the page holds. So it selects no children by >. */
const style = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; margin-top: .5rem; }
dd, ul { margin-left: 0; padding-left: 1.2rem; }
dd ul, dd dl { margin: 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid; padding: .2rem .5rem; text-align: left; }
[role=note] { border-left: .3rem solid; padding-left: .8rem; }
`;

/** Lets browsers take the style of these pages and nothing else. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

export function page(title: string, body: Html, dataset: PageDatasetFragment | undefined, setting: Setting): string {
  const { lang, here, notice, explorer } = setting;
  const languages = Object.keys(Lang).map((each) => each.toLowerCase());
  const others = languages.filter((each) => each !== lang.toLowerCase());
  const links = others.map(
    (each) => html` <a href="${here({ lang: each })}" hreflang="${each}" lang="${each}">${each}</a>`,
  );
  const document = html`<!doctype html>
<html lang="${lang.toLowerCase()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Corredor</title>
<style>${style}</style>
</head>
<body>
<header>Corredor · ${word(lang, 'language')}:${links}</header>
<main>
<h1>${title}</h1>
${notice !== null && html`<p role="note">${notice}</p>`}
${explorer !== null && html`<p>${link(explorer, word(lang, 'explorer'))}</p>`}
${body}
</main>
<footer>
${dataset !== undefined && html`<p>${aboutDataset(dataset, lang)}</p>`}
<p>${word(lang, 'disclaimer')}</p>
</footer>
</body>
</html>
`;
  return document.toString();
}

function aboutDataset({ title, version, hash, date, license }: PageDatasetFragment, lang: Lang): string {
  return `${title}, ${word(lang, 'version')} ${version} (${hash}), ${word(lang, 'facts')} ${dateInWords(date, lang)}. ${license}`;
}

/** The documents of an answer, each once, under how well they were checked. */
export function sourceSection(sources: readonly PageSourceFragment[], { lang, addressed }: Setting): Html {
  const documents = [...new Map(sources.map((source) => [source.id, source])).values()];
  const grades = (Object.keys(Verification) as Verification[]).map((grade) => {
    const told = documents
      .filter(({ verification }) => verification === grade)
      .map(({ title, publisher, locator, url, permalink }) => {
        const about = [publisher, locator].filter((each) => each !== null).map((each) => `. ${each}`);
        return html`<li>${link(addressed(permalink), title)}${about}${url !== null && html`. ${link(url, url)}`}</li>`;
      });
    return told.length > 0 && html`<h3>${label(lang, 'Verification', grade)}</h3><ul>${told}</ul>`;
  });
  return html`<section><h2>${word(lang, 'sources')}</h2>${
    documents.length === 0 ? html`<p>${word(lang, 'noSources')}</p>` : grades
  }</section>`;
}

/** How to cite what the page shows, in three styles; the address that lasts, and the same as JSON. */
export function citationSection(
  citations: Citations,
  permalink: string | null,
  { lang, here }: Setting,
  heading: 'cite' | 'citeDataset' = 'cite',
): Html {
  const { apa, bibtex, csl } = citations;
  return html`<section><h2>${word(lang, heading)}</h2>
<h3>APA</h3><p>${apa}</p>
<h3>BibTeX</h3><pre>${bibtex}</pre>
<h3>CSL JSON</h3><pre>${csl}</pre>
${permalink !== null && html`<p>${word(lang, 'permalink')}: ${link(permalink, permalink)}</p>`}
<p>${link(here({ format: 'json' }), word(lang, 'asJson'))}</p>
</section>`;
}
