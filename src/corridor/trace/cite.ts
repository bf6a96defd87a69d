import type { LawFact, RuleFact } from './facts.js';

/** The articles of rules, law by law, as lawyers cite them: `Lei 13.709/2018, Art. 33, Art. 35; Resolução 19/2024, Art. 15`. */
export function cite(rules: readonly RuleFact[], lawOf: (id: string) => LawFact | undefined): string {
  const articles = new Map<string, Set<string>>();
  for (const { law, locator } of rules) articles.set(law, (articles.get(law) ?? new Set()).add(locator));
  return [...articles].map(([law, locators]) => [lawOf(law)?.title ?? law, ...locators].join(', ')).join('; ');
}
