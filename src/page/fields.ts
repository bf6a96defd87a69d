/** The fields of a record as a definition list. How a value looks follows from its shape, so that a further kind of record needs no page. */

import { type Html, html } from '../markup/html.js';
import { type LabelledTerms, label } from '../messages/labels.js';
import { dateInWords } from '../messages/words.js';
import type { RecordKind } from '../permalink/kinds.js';
import type { Lang } from '../vocabulary/lang.js';
import { fieldNames } from './fieldNames.js';
import { link } from './link.js';
import { nameFrom, word } from './words.js';

/** A record, or a part of one, as the API answers it. */
export type Answered = { readonly [field: string]: unknown };

/** Where a value stands: the vocabulary of a term hangs on it. */
interface Place {
  readonly lang: Lang;
  readonly kind: RecordKind | undefined;
  readonly field: string;
  /** The address of another page, in the language that was asked for. */
  readonly addressed: (permalink: string) => string;
}

/** Told elsewhere on the page, or not for reading. */
const apart = new Set(['id', 'permalink', 'sources', 'apa', 'bibtex', 'csl', '__typename']);

export function fieldList(
  record: Answered,
  kind: RecordKind | undefined,
  lang: Lang,
  addressed: Place['addressed'],
): Html {
  const rows = Object.entries(record)
    .filter(([field, value]) => !apart.has(field) && !isEmpty(value))
    .map(([field, value]) => {
      const content = told(value, { lang, kind, field, addressed });
      return html`<dt>${nameFrom(fieldNames, field, lang)}</dt><dd>${content}</dd>`;
    });
  return html`<dl>${rows}</dl>`;
}

/** What a record is called. */
export function nameOf({
  shortName,
  acronym,
  title,
  name,
  locator,
  heading,
  annex,
  question,
  label,
  summary,
  event,
  from,
  to,
  id,
}: Answered): string {
  // A recognition: a rule has days there.
  if (isRecord(from) && isRecord(to) && 'name' in from) return `${nameOf(from)} → ${nameOf(to)}`;
  const parts = [
    shortName ?? acronym ?? locator ?? annex,
    title ?? inLanguage(name) ?? heading ?? inLanguage(question) ?? label ?? summary ?? event,
  ];
  return parts.filter((part) => typeof part === 'string').join(' — ') || String(id);
}

/** A text that says in which language it is; any other value as it is. */
function inLanguage(value: unknown): unknown {
  return isRecord(value) && 'isFallback' in value ? value.text : value;
}

function told(given: unknown, place: Place): Html {
  const value = inLanguage(given);
  if (typeof value === 'boolean') return html`${word(place.lang, value ? 'yes' : 'no')}`;
  if (typeof value === 'number') return html`${value}`;
  if (typeof value === 'string') return textOf(value, place);
  if (Array.isArray(value)) return listOf(value, place);
  if (!isRecord(value)) return html``;
  const { date, precision, permalink } = value;
  if (typeof date === 'string' && typeof precision === 'string') return html`${dateOf(date, precision, place.lang)}`;
  if (typeof permalink === 'string') return link(place.addressed(permalink), nameOf(value));
  return fieldList(value, undefined, place.lang, place.addressed);
}

function listOf(items: readonly unknown[], place: Place): Html {
  const entries = items.map((item) => html`<li>${told(item, place)}</li>`);
  return html`<ul>${entries}</ul>`;
}

function textOf(text: string, { lang, kind, field }: Place): Html {
  const vocabulary = vocabularyOf(kind, field);
  const known = vocabulary === undefined ? undefined : labelIn(lang, vocabulary, text);
  if (known !== undefined) return html`${known}`;
  return /^https?:\/\/\S+$/.test(text) ? link(text, text) : html`${inWords(text)}`;
}

/** Terms of vocabularies that have no labels are told in their own words. */
function inWords(text: string): string {
  return /^[A-Z]+(_[A-Z]+)+$/.test(text) ? text.toLowerCase().replaceAll('_', ' ') : text;
}

function dateOf(date: string, precision: string, lang: Lang): string {
  const length = { YEAR: 4, MONTH: 7 }[precision] ?? 10;
  return dateInWords(date.slice(0, length), lang);
}

const vocabularies: Readonly<Record<string, keyof LabelledTerms>> = {
  verification: 'Verification',
  effect: 'RuleEffect',
  mechanisms: 'Mechanism',
  dataCategories: 'DataCategory',
  sectors: 'Sector',
  bindingness: 'Bindingness',
  topic: 'CommitmentTopic',
  topics: 'Topic',
  exceptions: 'CommitmentException',
  exception: 'CommitmentException',
  feature: 'FeatureName',
  'law.kind': 'LawKind',
  'law.status': 'LawStatus',
  'agreement.kind': 'AgreementKind',
  'regulator.kind': 'RegulatorKind',
};

function vocabularyOf(kind: RecordKind | undefined, field: string): keyof LabelledTerms | undefined {
  return vocabularies[`${kind}.${field}`] ?? vocabularies[field];
}

/** Undefined for a text that is no term of the vocabulary. */
function labelIn(lang: Lang, vocabulary: keyof LabelledTerms, text: string): string | undefined {
  return label(lang, vocabulary, text as never) as string | undefined;
}

function isRecord(value: unknown): value is Answered {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
