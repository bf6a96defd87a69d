/**
 * Permalinks: an address for every record and for every question about corridors. It says all that the answer hangs on, the day and the
 * version of the data set included, so that who follows it years later learns whether it is still answered from the same facts.
 *
 * `/id/law/BR-LGPD?as-of=2026-11-24&version=2026.11.24`
 * `/trace/BR/CL?category=HEALTH&sector=ALL&recipient=CONTROLLER&as-of=2020-11-30&version=2026.11.24`
 * `/matrix?agreement=CPTPP&category=PERSONAL&sector=ALL&recipient=CONTROLLER&as-of=2026-11-24&version=2026.11.24`
 */

import { isRecordKind, type RecordKind } from './kinds.js';

/** The day and the data set of an answer; null where the address leaves them out: then those of the moment. */
interface Held {
  readonly asOf: string | null;
  readonly version: string | null;
}

/** Terms of vocabularies, as they stand in the address: whoever answers checks them. Null where the address leaves them out. */
interface Asked extends Held {
  readonly category: string | null;
  readonly sector: string | null;
  readonly recipient: string | null;
}

export interface RecordLink extends Held {
  readonly of: 'record';
  readonly kind: RecordKind;
  readonly id: string;
}

export interface TraceLink extends Asked {
  readonly of: 'trace';
  readonly origin: string;
  readonly destination: string;
}

export interface MatrixLink extends Asked {
  readonly of: 'matrix';
  readonly group: { readonly countries: readonly string[] } | { readonly agreement: string };
}

export type Permalink = RecordLink | TraceLink | MatrixLink;

/** Path and query of a permalink. */
export function pathOf(link: Permalink): string {
  switch (link.of) {
    case 'record':
      return `/id/${link.kind}/${link.id.split('/').map(encodeURIComponent).join('/')}${queryOf(held(link))}`;
    case 'trace':
      return `/trace/${encodeURIComponent(link.origin)}/${encodeURIComponent(link.destination)}${queryOf(asked(link))}`;
    case 'matrix':
      return `/matrix${queryOf([...groupOf(link), ...asked(link)])}`;
  }
}

/** The permalink at a path with its query; undefined where it is none. Of further parameters nothing is said. */
export function permalinkAt(address: string): Permalink | undefined {
  const [path = '', query = ''] = splitOnce(address, '?');
  const parameters = new URLSearchParams(query);
  const segments = segmentsOf(path);
  if (segments === undefined) return undefined;
  const [place, first, ...rest] = segments;
  if (place === 'id' && first !== undefined && isRecordKind(first) && rest.join('/') !== '') {
    return { of: 'record', kind: first, id: rest.join('/'), ...heldIn(parameters) };
  }
  if (place === 'trace' && first && rest.length === 1 && rest[0]) {
    return { of: 'trace', origin: first, destination: rest[0], ...askedIn(parameters) };
  }
  const group = groupIn(parameters);
  if (place === 'matrix' && first === undefined && group !== undefined) {
    return { of: 'matrix', group, ...askedIn(parameters) };
  }
  return undefined;
}

type Parameter = readonly [name: string, value: string | null];

function held({ asOf, version }: Held): Parameter[] {
  return [
    ['as-of', asOf],
    ['version', version],
  ];
}

function asked(link: Asked): Parameter[] {
  return [['category', link.category], ['sector', link.sector], ['recipient', link.recipient], ...held(link)];
}

function groupOf({ group }: MatrixLink): Parameter[] {
  return 'agreement' in group ? [['agreement', group.agreement]] : [['countries', group.countries.join(',')]];
}

function queryOf(parameters: readonly Parameter[]): string {
  const given = parameters.filter((each): each is [string, string] => each[1] !== null);
  // Codes of countries stay readable.
  const query = new URLSearchParams(given).toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}

function heldIn(parameters: URLSearchParams): Held {
  return { asOf: parameters.get('as-of'), version: parameters.get('version') };
}

function askedIn(parameters: URLSearchParams): Asked {
  const [category, sector, recipient] = ['category', 'sector', 'recipient'].map((name) => parameters.get(name));
  return { category: category!, sector: sector!, recipient: recipient!, ...heldIn(parameters) };
}

/** One of the two: an address that names both is none of a matrix. */
function groupIn(parameters: URLSearchParams): MatrixLink['group'] | undefined {
  const countries = parameters.get('countries');
  const agreement = parameters.get('agreement');
  if ((countries === null) === (agreement === null)) return undefined;
  return agreement === null ? { countries: countries!.split(',') } : { agreement };
}

/** Undefined where the path is not well formed. */
function segmentsOf(path: string): string[] | undefined {
  if (!path.startsWith('/')) return undefined;
  try {
    return path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function splitOnce(text: string, separator: string): [string, string?] {
  const place = text.indexOf(separator);
  return place === -1 ? [text] : [text.slice(0, place), text.slice(place + separator.length)];
}
