/** What a reform can be about, by its kind: what a reader chooses from. */

import { label } from '../../../src/messages/labels.js';
import type { Lang } from '../../../src/vocabulary/lang.js';
import { FeatureName, Mechanism } from '../../../src/vocabulary/law.js';
import type { ReformKind } from '../../../src/vocabulary/method.js';
import type { ReformChoicesQuery, ReformCountryQuery } from '../generated/graphql.js';
import { isShut } from './suggestions.js';

type Choice = readonly [id: string, name: string];

export interface Targets {
  /** Those that lie nearest, told first: rules that stand in the way in the group, countries of the group. */
  readonly suggested: readonly Choice[];
  readonly others: readonly Choice[];
}

type Barrier = ReformChoicesQuery['matrix']['barriers'][number];

interface Choices extends Pick<ReformChoicesQuery, 'benchmarks'> {
  readonly matrix: Pick<ReformChoicesQuery['matrix'], 'countries'> & {
    readonly barriers: readonly Pick<Barrier, 'law' | 'rules'>[];
  };
}

export interface TargetSource {
  readonly country: string;
  readonly asOf: string;
  readonly lang: Lang;
  readonly choices: Choices;
  /** What is recorded of the country; undefined while it is asked. */
  readonly own: ReformCountryQuery | undefined;
  readonly countries: readonly { readonly id: string; readonly name: string }[];
  readonly agreements: readonly { readonly id: string; readonly name: string }[];
}

export function targetsOf(kind: Exclude<ReformKind, 'ADD_RULE'>, source: TargetSource): Targets {
  const { country, lang, choices, own, countries, agreements } = source;
  const boundBy = (own?.country?.memberships ?? []).map(({ agreement }) => agreement);
  switch (kind) {
    case 'GRANT_ADEQUACY': {
      const others = countries.filter(({ id }) => id !== country);
      const group = new Set(choices.matrix.countries.map(({ id }) => id));
      return {
        suggested: named(others.filter(({ id }) => group.has(id))),
        others: named(others.filter(({ id }) => !group.has(id))),
      };
    }
    case 'REVOKE_ADEQUACY':
      return only((own?.country?.recognises ?? []).map(({ to }) => [to.id, to.name]));
    case 'ADD_MECHANISM':
      return only(mechanisms(Object.keys(Mechanism) as Mechanism[], lang));
    case 'ACTIVATE_MECHANISM':
      return only(mechanisms(shutFor(source), lang));
    case 'REMOVE_RULE':
      return rulesOf(source);
    case 'ACCEDE':
      return only(named(agreements.filter(({ id }) => !boundBy.some((bound) => bound.id === id))));
    case 'WITHDRAW':
      return only(named(boundBy));
    case 'ADOPT_FEATURE':
      return only((Object.keys(FeatureName) as FeatureName[]).map((each) => [each, label(lang, 'FeatureName', each)]));
    case 'ENACT_BENCHMARK':
      return only(named(choices.benchmarks));
    case 'ENACT_BILL':
      return only((own?.bills.edges ?? []).map(({ node }) => [node.id, node.shortName ?? node.title]));
  }
}

/** Grounds that laws of the country name and its authority has not opened. */
function shutFor({ own, asOf }: TargetSource): Mechanism[] {
  const rules = (own?.country?.laws ?? []).flatMap(({ provisions }) => provisions.flatMap((each) => each.rules));
  return [...new Set(rules.filter((rule) => isShut(rule, asOf)).flatMap((rule) => rule.mechanisms))];
}

function rulesOf({ country, choices, own, lang }: TargetSource): Targets {
  const called = (law: { readonly shortName: string | null; readonly title: string }) => law.shortName ?? law.title;
  const suggested = choices.matrix.barriers
    .filter(({ law }) => law?.jurisdiction.id === country)
    .flatMap(({ law, rules }) =>
      rules
        .filter(({ effect }) => effect !== 'FREE_FLOW')
        .map(
          ({ id, effect, provision }): Choice => [
            id,
            `${law ? called(law) : ''}, ${provision.locator} (${label(lang, 'RuleEffect', effect)})`,
          ],
        ),
    );
  const known = new Map(suggested);
  const others = (own?.country?.laws ?? []).flatMap((law) =>
    law.provisions.flatMap(({ locator, rules }) =>
      rules
        .filter(({ id, effect }) => effect !== 'FREE_FLOW' && !known.has(id))
        .map(({ id, effect }): Choice => [id, `${called(law)}, ${locator} (${label(lang, 'RuleEffect', effect)})`]),
    ),
  );
  return { suggested: [...known], others };
}

function mechanisms(terms: readonly Mechanism[], lang: Lang): Choice[] {
  return terms.map((each) => [each, label(lang, 'Mechanism', each)]);
}

function named(records: readonly { readonly id: string; readonly name: string }[]): Choice[] {
  return records.map(({ id, name }) => [id, name]);
}

function only(others: readonly Choice[]): Targets {
  return { suggested: [], others };
}
