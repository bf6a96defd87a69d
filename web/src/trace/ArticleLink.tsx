import { label } from '../../../src/messages/labels.js';
import type { Verification } from '../../../src/vocabulary/evidence.js';
import { PageLink } from '../address/PageLink.js';
import { useLanguage } from '../language/language.js';
import { nameOfLaw } from './byLaw.js';

export interface ArticleTold {
  readonly id: string;
  readonly locator: string;
  readonly verification: Verification | null;
  readonly law: { readonly id: string; readonly title: string; readonly shortName: string | null };
}

interface Props {
  readonly article: ArticleTold;
  /** The law in whose context it stands, which is not named again. */
  readonly within?: string | undefined;
}

/** Leads to an article in its law. One that was read in no text says so wherever it is named. */
export function ArticleLink({ article, within }: Props) {
  const { lang } = useLanguage();
  const { id, locator, verification, law } = article;
  return (
    <>
      <PageLink to={`/laws/${law.id}#${id}`}>{law.id === within ? locator : `${nameOfLaw(law)}, ${locator}`}</PageLink>
      {verification === 'RECALLED' && (
        <abbr className="trace-unchecked" title={label(lang, 'Verification', 'RECALLED')}>
          !
        </abbr>
      )}
    </>
  );
}

/** Several in a row. */
export function ArticleLinks({
  articles,
  within,
}: {
  readonly articles: readonly ArticleTold[];
  readonly within?: string | undefined;
}) {
  return articles.map((article, index) => (
    <span key={article.id}>
      {index > 0 && '; '}
      <ArticleLink article={article} within={within} />
    </span>
  ));
}
