import { label } from '../../../src/messages/labels.js';
import { PageLink } from '../address/PageLink.js';
import type { TracedRuleFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Verification } from '../parts/Verification.js';
import { ArticleLink } from './ArticleLink.js';
import { narrowedTo } from './narrowed.js';
import { asTrace, type TraceQuestion } from './question.js';
import { words } from './words.js';

interface Props {
  readonly rules: readonly TracedRuleFragment[];
  /** What is asked now. */
  readonly question: TraceQuestion;
}

/** Rules that are not applied, since they are about less than is asked: each leads to the trace that applies it. */
export function NarrowerRules({ rules, question }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  return (
    <ul className="narrower">
      {rules.map(({ id, effect, dataCategories, sectors, provision }) => {
        const asked = narrowedTo(question, { dataCategories, sectors });
        return (
          <li key={id}>
            <ArticleLink article={provision} />: {label(lang, 'RuleEffect', effect)}{' '}
            <Verification grade={provision.verification} />{' '}
            <PageLink to="/trace" asking={asTrace(asked)} className="small">
              {say('askAbout')}: {label(lang, 'DataCategory', asked.category)}, {label(lang, 'Sector', asked.sector)}
            </PageLink>
          </li>
        );
      })}
    </ul>
  );
}
