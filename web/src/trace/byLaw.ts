interface Record {
  readonly id: string;
}

interface Article extends Record {
  readonly law: Record;
}

interface Ruled<Provision> {
  readonly provision: Provision;
}

/** The rules of a barrier by law and article, in the order in which they come. */
export function byLaw<Provision extends Article, Rule extends Ruled<Provision>>(
  rules: readonly (Rule & Ruled<Provision>)[],
) {
  const articles = articlesOf<Provision>(rules);
  const laws: Provision['law'][] = unique(articles.map(({ law }) => law));
  return laws.map((law) => ({
    law,
    articles: articles
      .filter((article) => article.law.id === law.id)
      .map((article) => ({ article, rules: rules.filter(({ provision }) => provision.id === article.id) })),
  }));
}

/** The articles that rules stand in, each once. */
export function articlesOf<Provision extends Record>(rules: readonly Ruled<Provision>[]): Provision[] {
  return unique(rules.map(({ provision }) => provision));
}

function unique<Of extends Record>(records: readonly Of[]): Of[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

/** What lawyers call a law. */
export function nameOfLaw({ title, shortName }: { readonly title: string; readonly shortName: string | null }): string {
  return shortName ?? title;
}
