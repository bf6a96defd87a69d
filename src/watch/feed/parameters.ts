import { badInput } from '../../api/errors.js';
import type { Lang } from '../../vocabulary/lang.js';
import { DataCategory, Recipient, Sector } from '../../vocabulary/law.js';
import { isDate } from '../../vocabulary/partialDate.js';
import type { Matter } from '../cells.js';

/** What a feed is about: all, some countries, or one corridor. */
type FeedScope =
  | { readonly kind: 'COUNTRIES'; readonly countries: readonly string[] | null }
  | ({ readonly kind: 'CORRIDOR'; readonly origin: string; readonly destination: string } & Matter);

export interface FeedParameters {
  readonly scope: FeedScope;
  readonly lang: Lang;
  readonly from: string;
  readonly to: string;
}

/** The parameters of an address, each given once or several times. */
export type Query = Readonly<Record<string, unknown>>;

/** So many years of the past stand in a feed that does not say from when. */
const YEARS = 2;
/** Nothing is recorded beyond. */
const END_OF_TIME = '9999-12-31';

const languages: Readonly<Record<string, Lang>> = { en: 'EN', es: 'ES', pt: 'PT' };
const ofCorridors = ['origin', 'destination', 'category', 'sector', 'recipient'];
const known = ['country', ...ofCorridors, 'lang', 'from', 'to'];

/** Reads the parameters of a feed’s address. Throws BAD_USER_INPUT with the name of the one that is wrong. */
export function feedParametersOf(query: Query, today: string): FeedParameters {
  const stranger = Object.keys(query).find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw badInput(stranger, `there is no such parameter, expected one of ${known.join(', ')}`);
  const { from, to } = defaultSpan(today, { from: dayOf(query, 'from'), to: dayOf(query, 'to') });
  if (from > to) throw badInput('from', `the first day, ${from}, lies after the last, ${to}`);
  return { scope: scopeOf(query), lang: languageOf(query), from, to };
}

/** The last two years and all that is to come, where a day is left out. */
export function defaultSpan(
  today: string,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): { from: string; to: string } {
  return { from: from ?? yearsBefore(today, YEARS), to: to ?? END_OF_TIME };
}

function scopeOf(query: Query): FeedScope {
  const given = ofCorridors.filter((name) => query[name] !== undefined);
  if (given.length === 0) {
    const countries = textsOf(query, 'country').map((code) => code.toUpperCase());
    return { kind: 'COUNTRIES', countries: countries.length === 0 ? null : [...new Set(countries)].sort() };
  }
  if (query.country !== undefined) throw badInput('country', 'give either countries or a corridor, not both');
  const end = (name: string) => {
    const code = textOf(query, name);
    if (code === undefined) throw badInput(name, 'is missing: a corridor has an origin and a destination');
    return code.toUpperCase();
  };
  return {
    kind: 'CORRIDOR',
    origin: end('origin'),
    destination: end('destination'),
    dataCategory: termOf(query, 'category', DataCategory, 'PERSONAL'),
    sector: termOf(query, 'sector', Sector, 'ALL'),
    recipient: termOf(query, 'recipient', Recipient, 'CONTROLLER'),
  };
}

function languageOf(query: Query): Lang {
  const given = textOf(query, 'lang') ?? 'en';
  const lang = languages[given.toLowerCase()];
  if (lang === undefined) throw badInput('lang', `"${given}" is no language of the feeds, expected en, es or pt`);
  return lang;
}

function termOf<Term extends string>(query: Query, name: string, terms: Record<Term, string>, fallback: Term): Term {
  const given = textOf(query, name);
  if (given === undefined) return fallback;
  const term = given.toUpperCase();
  if (Object.hasOwn(terms, term)) return term as Term;
  throw badInput(name, `"${given}" is not known, expected one of ${Object.keys(terms).join(', ')}`);
}

function dayOf(query: Query, name: string): string | undefined {
  const given = textOf(query, name);
  if (given === undefined || isDate(given)) return given;
  throw badInput(name, `"${given}" is no calendar day: write year, month and day, such as 2020-11-30`);
}

function textOf(query: Query, name: string): string | undefined {
  const [text, second] = textsOf(query, name);
  if (second !== undefined) throw badInput(name, 'is given twice');
  return text;
}

function textsOf(query: Query, name: string): string[] {
  const given = query[name];
  const texts = given === undefined ? [] : Array.isArray(given) ? given : [given];
  // Express makes records of names with brackets.
  if (texts.some((text) => typeof text !== 'string' || text === '' || text.length > 40)) {
    throw badInput(name, 'expected a short text');
  }
  return texts as string[];
}

function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0');
  const before = `${year}${day.slice(4)}`;
  return isDate(before) ? before : `${year}-02-28`;
}
