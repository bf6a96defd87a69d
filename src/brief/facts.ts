import type { BriefLawFragment, BriefProvisionFragment } from '../generated/graphql.js';
import type { CitedFact } from './evidence.js';

/** A law as it is cited in short. */
export function lawName({ shortName, title }: BriefLawFragment): string {
  return shortName ?? title;
}

/** An article with its law, and what it rests on. */
export function factOf({ law, locator, verification, sources }: BriefProvisionFragment): CitedFact {
  return { label: `${lawName(law)}, ${locator}`, verification, sources };
}

/** Articles, law by law: `LGPD, Art. 33; Decreto 1377, Arts. 24, 25`. */
export function articlesOf(provisions: readonly Pick<BriefProvisionFragment, 'law' | 'locator'>[]): string {
  const articles = new Map<string, Set<string>>();
  for (const { law, locator } of provisions) {
    const name = lawName(law);
    articles.set(name, (articles.get(name) ?? new Set()).add(locator));
  }
  return [...articles].map(([law, locators]) => `${law}, ${[...locators].join(', ')}`).join('; ');
}

/** As many as a brief has room for, and how many are left. */
export function firstOf<T>(items: readonly T[], most: number): { readonly told: readonly T[]; readonly left: number } {
  return { told: items.slice(0, most), left: Math.max(items.length - most, 0) };
}
