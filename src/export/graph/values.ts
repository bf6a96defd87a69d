import { precisionOf } from '../../vocabulary/partialDate.js';

/** Another record, by its path. */
export interface Reference {
  readonly '@id': string;
}

export interface TypedValue {
  readonly '@value': string;
  readonly '@type'?: string;
  readonly '@language'?: string;
}

export type JsonLdValue = string | number | boolean | Reference | TypedValue | readonly JsonLdValue[] | null;

/** An object of JSON-LD: terms and their values. */
export type Terms = Record<string, JsonLdValue | undefined>;

export function referenceTo(path: string): Reference {
  return { '@id': path };
}

/** A date as precisely as it is known: the context says that a bare one is a day. */
export function dateValue(date: string): string | TypedValue {
  const precision = precisionOf(date);
  if (precision === 'DAY') return date;
  return { '@value': date, '@type': precision === 'MONTH' ? 'xsd:gYearMonth' : 'xsd:gYear' };
}

export function inLanguage(language: string, text: unknown): TypedValue[] {
  return typeof text === 'string' ? [{ '@value': text, '@language': language }] : [];
}

/** Without what is absent, so that no null stands for it. */
export function known(terms: Terms): Terms {
  return Object.fromEntries(
    Object.entries(terms).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0)),
  );
}
