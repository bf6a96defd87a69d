import { PageLink } from '../address/PageLink.js';
import { useAnswer } from '../api/useAnswer.js';
import { CountryNextDocument, type CountryNextQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { useDates } from '../parts/dates.js';
import { Verification } from '../parts/Verification.js';
import type { CountryPartProps } from './CountryPage.js';
import { Part } from './Part.js';
import { words } from './words.js';

/** Far enough for all that is recorded to come. */
const LAST = '2100-01-01';

/** What is recorded to change after the day, and how to be told of it. */
export function Next({ country: { id }, question }: CountryPartProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { inWords } = useDates();
  const answer = useAnswer(CountryNextDocument, { countries: [id], from: question['as-of'], to: LAST, lang });
  const feed = new URLSearchParams({ country: id, lang: lang.toLowerCase() });
  return (
    <Part id="next">
      <Answer of={answer} height="6rem">
        {({ changes: { edges } }) =>
          edges.length === 0 ? (
            <p>{say('noNext')}</p>
          ) : (
            <ol className="country-next">
              {edges.map(({ node }) => (
                <li key={node.id}>
                  <span className="small soft">{inWords(node.date)}</span>
                  <span>
                    {node.summary} <Record of={node} /> <Verification grade={node.verification} />
                  </span>
                </li>
              ))}
            </ol>
          )
        }
      </Answer>
      <div className="actions">
        <a className="button" href={`/feeds/changes.atom?${feed}`}>
          {say('feed')}
        </a>
        <a className="button" href={`/feeds/changes.ics?${feed}`}>
          {say('calendar')}
        </a>
      </div>
    </Part>
  );
}

type Change = CountryNextQuery['changes']['edges'][number]['node'];

/** The record that changes, in its own view where it has one. */
function Record({ of: { id, law, rule, agreement, permalink } }: { readonly of: Change }) {
  const name = id.slice(id.indexOf(':') + 1);
  if (law) return <PageLink to={`/laws/${law.id}${rule ? `#${rule.provision.id}` : ''}`}>{name}</PageLink>;
  if (agreement) return <PageLink to={`/agreements/${agreement.id}`}>{name}</PageLink>;
  return <a href={permalink}>{name}</a>;
}
