import { cite } from '../corridor/trace/cite.js';
import type { FactIndex } from '../corridor/trace/factIndex.js';
import type { CommitmentFact, LawFact, RuleFact } from '../corridor/trace/facts.js';
import type { FeatureName } from '../vocabulary/law.js';
import type { MissingFact } from './score.js';

/** The facts that are not recorded and that a score may hang on, each with its reason. */

export function notCovered(country: string): MissingFact {
  return { id: country, reason: { key: 'score.notCovered', values: { country } } };
}

export function lawWithoutDate({ id }: LawFact, rules: readonly RuleFact[], index: FactIndex): MissingFact {
  return { id, reason: { key: 'leftOut.lawWithoutDate', values: { articles: provisionsOf(rules, index) } } };
}

/** As `lawWithoutDate`, where the whole law matters and not some of its rules. */
export function wholeLawWithoutDate({ id, title }: LawFact): MissingFact {
  return { id, reason: { key: 'leftOut.lawWithoutDate', values: { articles: title } } };
}

export function featureNotRecorded(country: string, feature: FeatureName): MissingFact {
  return { id: `${country}-${feature}`, reason: { key: 'score.feature.unrecorded', values: { country, feature } } };
}

/** The articles of rules, law by law. */
export function provisionsOf(rules: readonly RuleFact[], index: FactIndex): string {
  return cite(rules, index.law);
}

/** The articles of commitments, agreement by agreement. */
export function articlesOf(commitments: readonly CommitmentFact[], index: FactIndex): string {
  const articles = new Map<string, Set<string>>();
  for (const { agreement, locator } of commitments) {
    articles.set(agreement, (articles.get(agreement) ?? new Set()).add(locator));
  }
  return [...articles]
    .map(([agreement, locators]) => [index.agreement(agreement)?.name ?? agreement, ...locators].join(', '))
    .join('; ');
}
