import { useId } from 'react';
import { useParams } from 'wouter';
import { useAnchor } from '../address/useAnchor.js';
import { type Ask, useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { CountryRecordDocument, type CountryRecordQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { CircumstanceFields } from '../parts/CircumstanceFields.js';
import { Cite } from '../parts/Cite.js';
import { Facts } from '../parts/Facts.js';
import { Note } from '../parts/Note.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Title } from '../parts/Title.js';
import { words as shared } from '../parts/words.js';
import { NotThere } from '../search/NotThere.js';
import { Authorities } from './Authorities.js';
import { Brief } from './Brief.js';
import { Corridors } from './Corridors.js';
import { CountryAgreements } from './CountryAgreements.js';
import { CountryLaws } from './CountryLaws.js';
import { Figures } from './Figures.js';
import { Framework } from './Framework.js';
import { Next } from './Next.js';
import { type CountryQuestion, countryQuestion } from './question.js';
import { Recognitions } from './Recognitions.js';
import { Score } from './Score.js';
import { words } from './words.js';
import './country.css';

/** One country: its framework, laws, authorities, ties, corridors and figures. */
export function CountryPage() {
  const { id = '' } = useParams();
  const { lang } = useLanguage();
  const [question, ask] = useQuestion(countryQuestion);
  const variables = { id, lang, asOf: question['as-of'] };
  const answer = useAnswer(CountryRecordDocument, variables);
  useAnchor(answer.isSuccess);
  return (
    <Answer of={answer} height="80rem">
      {({ country }) =>
        country === null ? (
          <NotThere what="country" id={id} list="/countries" />
        ) : (
          <>
            <Country country={country} question={question} ask={ask} />
            <div className="actions">
              <Cite apa={null} bibtex={null} csl={null} permalink={country.permalink} />
              <ShowQuery document={CountryRecordDocument} variables={variables} />
            </div>
          </>
        )
      }
    </Answer>
  );
}

export type CountryRecord = NonNullable<CountryRecordQuery['country']>;

export interface CountryPartProps {
  readonly country: CountryRecord;
  readonly question: CountryQuestion;
}

interface Props extends CountryPartProps {
  readonly ask: Ask<typeof countryQuestion>;
}

const parts = [
  'framework',
  'laws',
  'authorities',
  'agreements',
  'recognition',
  'corridors',
  'score',
  'next',
  'figures',
] as const;

function Country({ country, question, ask }: Props) {
  const contents = useId();
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { id, iso3, name, covered, subregion, groups, note } = country;
  return (
    <>
      <Title>{name}</Title>
      <Facts
        facts={[
          [say('part'), sayShared(subregion)],
          [say('codes'), `${id} · ${iso3}`],
          [
            say('groups'),
            groups.length > 0 && (
              <span>
                {groups.map((group, index) => (
                  <span key={group.id}>
                    {index > 0 && ', '}
                    <a href={group.permalink}>{group.name}</a>
                  </span>
                ))}
              </span>
            ),
          ],
          [say('note'), note !== null && <Note text={note} />],
        ]}
      />
      {!covered && <p className="country-not-covered">{say('notCoveredMeans')}</p>}
      <div className="question">
        <CircumstanceFields question={question} ask={ask} />
      </div>
      <nav className="country-contents no-print" aria-labelledby={contents}>
        <h2 id={contents} className="visually-hidden">
          {say('contents')}
        </h2>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{say(part)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Framework country={country} question={question} />
      <CountryLaws country={country} question={question} />
      <Authorities regulators={country.regulators} />
      <CountryAgreements country={country} question={question} />
      <Recognitions country={country} />
      <Corridors country={country} question={question} />
      <Score country={country} question={question} ask={ask} />
      <Next country={country} question={question} />
      <Figures observations={country.observations} />
      <Brief country={country} />
    </>
  );
}
