import { label } from '../../../src/messages/labels.js';
import { PageLink } from '../address/PageLink.js';
import type { TracedRuleFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Verification } from '../parts/Verification.js';
import { ArticleLink } from './ArticleLink.js';
import { byLaw, nameOfLaw } from './byLaw.js';
import { words } from './words.js';

/** Rules by law and article: what the article says, what it does to the data, how well its record was checked. */
export function Articles({ rules }: { readonly rules: readonly TracedRuleFragment[] }) {
  const { lang } = useLanguage();
  return byLaw(rules).map(({ law, articles }) => (
    <div key={law.id} className="articles">
      <p>
        <PageLink to={`/laws/${law.id}`} className="articles-law">
          {nameOfLaw(law)}
        </PageLink>{' '}
        {law.shortName !== null && <span className="soft small">{law.title}</span>}
      </p>
      <ul>
        {articles.map(({ article, rules: here }) => (
          <li key={article.id}>
            <ArticleLink article={article} within={law.id} />{' '}
            <span className="soft small">
              {[...new Set(here.map(({ effect }) => label(lang, 'RuleEffect', effect)))].join(', ')}
            </span>{' '}
            <Verification grade={article.verification} />
            <p lang="en">{article.summary}</p>
            {here.map((rule) => (
              <Caveats key={rule.id} rule={rule} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** Without which a rule must not be read: for whom alone it is, that it was not read to its end, what is uncertain. */
function Caveats({ rule: { threshold, incomplete, note } }: { readonly rule: TracedRuleFragment }) {
  const say = useWords(words);
  return (
    <>
      {threshold !== null && (
        <p className="small">
          {say('onlyWhere')} <q lang="en">{threshold}</q>
        </p>
      )}
      {incomplete && <p className="small">{say('incomplete')}</p>}
      {note !== null && (
        <p className="small soft">
          {say('note')}: <span lang="en">{note}</span>
        </p>
      )}
    </>
  );
}
