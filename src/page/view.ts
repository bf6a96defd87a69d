/** What stands at a permalink: a page for people, JSON for programs, in the language that they ask for. */

import type { Request, Response } from 'express';
import { notFound } from '../api/errors.js';
import { type Ask, Unanswered } from '../asking/ask.js';
import { MatrixPageDocument, type PageDatasetFragment, TracePageDocument } from '../generated/graphql.js';
import { html } from '../markup/html.js';
import {
  type MatrixLink,
  type Permalink,
  permalinkAt,
  type RecordLink,
  type TraceLink,
} from '../permalink/permalink.js';
import { isUnexpected, publish } from '../server/errors.js';
import { Lang } from '../vocabulary/lang.js';
import { addressInExplorer } from './explorer.js';
import type { Answered } from './fields.js';
import { page, type Setting } from './layout.js';
import { matrixPage } from './matrix.js';
import { recordOperations } from './operations.js';
import { circumstancesIn, dayIn } from './question.js';
import { recordPage } from './record.js';
import { tracePage } from './trace.js';
import { word } from './words.js';

/** The answer at a permalink: as data, and as the page that shows it. */
interface Shown {
  readonly dataset: PageDatasetFragment;
  readonly answer: object;
  readonly page: (setting: Setting) => string;
}

export async function showPermalink(ask: Ask, request: Request, response: Response): Promise<void> {
  const lang = languageOf(request);
  const setting = settingOf(request, lang);
  response.vary('Accept').vary('Accept-Language').set('content-language', lang.toLowerCase());
  if (!wantsPage(request)) return showJson(ask, request, response, lang);
  try {
    const link = linkAt(request);
    const shown = await answerTo(link, ask, lang);
    const notice = tellVersion(response, link, shown.dataset, lang);
    response.type('html').send(shown.page({ ...setting, notice, explorer: addressInExplorer(link, lang) }));
  } catch (error) {
    const cause = error instanceof Unanswered ? error.errors[0] : error;
    if (isUnexpected(cause) || !['NOT_FOUND', 'BAD_USER_INPUT'].includes(publish(cause).code)) throw error;
    const isMissing = publish(cause).code === 'NOT_FOUND';
    response.locals.operation.outcome = publish(cause).code;
    const body = html`<p>${publish(cause).message ?? (cause as Error).message}</p>`;
    const title = word(lang, isMissing ? 'notFound' : 'refused');
    response
      .status(isMissing ? 404 : 400)
      .type('html')
      .send(page(title, body, undefined, setting));
  }
}

async function showJson(ask: Ask, request: Request, response: Response, lang: Lang): Promise<void> {
  const link = linkAt(request);
  const { answer, dataset } = await answerTo(link, ask, lang);
  const notice = tellVersion(response, link, dataset, lang);
  const { title, version, hash, date, license } = dataset;
  response.json({ notice, dataset: { title, version, hash, date, license }, ...answer });
}

function answerTo(link: Permalink, ask: Ask, lang: Lang): Promise<Shown> {
  switch (link.of) {
    case 'record':
      return recordAt(link, ask, lang);
    case 'trace':
      return traceAt(link, ask, lang);
    case 'matrix':
      return matrixAt(link, ask, lang);
  }
}

async function recordAt(link: RecordLink, ask: Ask, lang: Lang): Promise<Shown> {
  const { kind, id } = link;
  const { record, dataset } = await ask(recordOperations[kind], { id, lang, asOf: dayIn(link) });
  if (record == null) throw notFound('id', kind, id.slice(0, 100), 'The query search finds records by their words.');
  return {
    dataset,
    answer: { kind, record },
    page: (setting) => recordPage(record as Answered, kind, dataset, setting),
  };
}

async function traceAt(link: TraceLink, ask: Ask, lang: Lang): Promise<Shown> {
  const { origin, destination } = link;
  const answer = await ask(TracePageDocument, { origin, destination, ...circumstancesIn(link), lang });
  return { dataset: answer.dataset, answer: { trace: answer.trace }, page: (setting) => tracePage(answer, setting) };
}

async function matrixAt(link: MatrixLink, ask: Ask, lang: Lang): Promise<Shown> {
  const circumstances = circumstancesIn(link);
  const { group } = link;
  const asked = 'agreement' in group ? group : { countries: [...group.countries] };
  const answer = await ask(MatrixPageDocument, { group: asked, ...circumstances, lang });
  const { asOf } = answer.matrix;
  return {
    dataset: answer.dataset,
    answer: { matrix: answer.matrix },
    page: (setting) => matrixPage(answer, { ...circumstances, asOf }, setting),
  };
}

function linkAt(request: Request): Permalink {
  const link = permalinkAt(request.originalUrl);
  if (link !== undefined) return link;
  throw notFound('address', 'permalink', request.path.slice(0, 100), 'Take one from the field permalink of the API.');
}

/**
 * A citation names a version of the data set, and a server holds one. Where they differ the reader gets what there is, and is told in the
 * first line that it is not what was cited: as with a consolidated text of a law, which is of more use than none as long as its date is on
 * it. Programs find it in the headers and in the JSON.
 */
function tellVersion(
  response: Response,
  { version }: Permalink,
  dataset: PageDatasetFragment,
  lang: Lang,
): string | null {
  response.set('x-dataset-version', dataset.version);
  if (version === null || version === dataset.version) return null;
  response.set('x-dataset-version-asked', encodeURIComponent(version.slice(0, 100)));
  return word(lang, 'heldVersion', { asked: version.slice(0, 100), held: dataset.version });
}

function wantsPage(request: Request): boolean {
  if (request.query.format === 'json') return false;
  return request.accepts(['html', 'json']) !== 'json';
}

/** The language of the address, else the one that the browser prefers. */
function languageOf(request: Request): Lang {
  const asked = String(request.query.lang ?? '').toUpperCase();
  if (Object.hasOwn(Lang, asked)) return asked as Lang;
  const preferred = request.acceptsLanguages(Object.keys(Lang).map((each) => each.toLowerCase()));
  return preferred === false ? 'EN' : (preferred.toUpperCase() as Lang);
}

function settingOf(request: Request, lang: Lang): Setting {
  const isAsked = request.query.lang !== undefined;
  return {
    lang,
    notice: null,
    explorer: null,
    // Relative to the page: whatever path a proxy puts before it.
    here: (more) => withQuery(`?${request.originalUrl.split('?', 2)[1] ?? ''}`, more),
    addressed: (permalink) => (isAsked ? withQuery(permalink, { lang: lang.toLowerCase() }) : permalink),
  };
}

function withQuery(address: string, more: Readonly<Record<string, string>>): string {
  const [path = '', query = ''] = address.split('?', 2);
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(more)) parameters.set(name, value);
  return `${path}?${parameters.toString().replaceAll('%2C', ',')}`;
}
