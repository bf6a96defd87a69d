/** The kinds of settings that an environment variable can hold. Each reads a text, or says undefined when the text is not of its kind. */

import { isIP } from 'node:net';

export interface Setting<Value> {
  readonly name: string;
  /** The text that stands for an absent variable; undefined when there is none. */
  readonly fallback: string | undefined;
  readonly meaning: string;
  /** What a right value looks like, range and unit included: it completes the sentence "expected …". */
  readonly expected: string;
  /** The value may hold a secret: it is never repeated. */
  readonly secret?: boolean;
  readonly read: (text: string) => Value | undefined;
}

type Named = Pick<Setting<unknown>, 'name' | 'meaning'>;

export function wholeNumber(
  about: Named & { fallback?: number; least: number; most: number; unit?: string },
): Setting<number> {
  const { least, most, unit, fallback, ...named } = about;
  return {
    ...named,
    fallback: fallback === undefined ? undefined : String(fallback),
    expected: `a whole number from ${least} to ${most}${unit ? ` (${unit})` : ''}`,
    read: (text) => {
      const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most ? value : undefined;
    },
  };
}

export function choice<const Value extends string>(
  about: Named & { fallback: Value; values: readonly Value[] },
): Setting<Value> {
  const { values, ...named } = about;
  return { ...named, expected: `one of ${values.join(', ')}`, read: (text) => values.find((value) => value === text) };
}

export function onOrOff(about: Named & { fallback: boolean }): Setting<boolean> {
  const { fallback, ...named } = about;
  const words: Record<string, boolean> = { on: true, true: true, off: false, false: false };
  return { ...named, fallback: fallback ? 'on' : 'off', expected: 'on or off', read: (text) => words[text] };
}

export function address(about: Named & { fallback: string }): Setting<string> {
  const isHostName = (text: string) => /^(?!-)[a-z\d-]{1,63}(\.[a-z\d-]{1,63})*$/i.test(text) && !/^[\d.]+$/.test(text);
  return {
    ...about,
    expected: 'an IP address or a host name',
    read: (text) => (isIP(text) || isHostName(text) ? text : undefined),
  };
}

/** Any text, or nothing. */
export function text(about: Named & { expected: string; fallback?: string; secret?: boolean }): Setting<string> {
  return { fallback: undefined, ...about, read: (given) => given };
}

/** Origins that may read the API from a browser: `*`, or a list separated by commas. */
export function origins(about: Named): Setting<readonly string[]> {
  const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;
  return {
    ...about,
    fallback: undefined,
    expected: '* or origins such as https://example.org, separated by commas, without path',
    read: (given) => {
      const list = given.split(',').map((origin) => origin.trim());
      return given === '*' || list.every(isOrigin) ? list : undefined;
    },
  };
}

/** The address of a server as others reach it, with the path under which a proxy puts it. It is kept without a slash at its end. */
export function baseAddress({ example, ...about }: Named & { example: string; secret?: boolean }): Setting<string> {
  return {
    ...about,
    fallback: undefined,
    expected: `an address such as ${example}, without query and credentials`,
    read: (given) => {
      if (!URL.canParse(given)) return undefined;
      const { protocol, origin, pathname, search, hash, username, password } = new URL(given);
      const isBase = /^https?:$/.test(protocol) && `${search}${hash}${username}${password}` === '';
      return isBase ? `${origin}${pathname}`.replace(/\/+$/, '') : undefined;
    },
  };
}
