import { useMemo } from 'react';
import { label } from '../../../src/messages/labels.js';
import type { ReformChoicesQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { usePlaces } from '../places/places.js';
import type { Names } from './names.js';

/** Names of all that a reform can be about, as far as they are at hand. */
export function useNames(choices: ReformChoicesQuery | undefined): Names {
  const { lang } = useLanguage();
  const { nameOf, agreements } = usePlaces();
  const known = useMemo(
    () =>
      new Map([
        ...agreements.map(({ id, name }) => [id, name] as const),
        ...(choices?.benchmarks ?? []).map(({ id, name }) => [id, name] as const),
        ...(choices?.matrix.barriers ?? []).flatMap(({ lawTitle, rules }) =>
          rules.map(
            ({ id, effect, provision }) =>
              [id, `${lawTitle}, ${provision.locator} (${label(lang, 'RuleEffect', effect)})`] as const,
          ),
        ),
      ]),
    [agreements, choices, lang],
  );
  return (id) => known.get(id) ?? nameOf(id);
}
