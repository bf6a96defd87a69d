import { label } from '../../../src/messages/labels.js';
import { dateInWords, shareInWords, spanInWords } from '../../../src/messages/words.js';
import type { FeatureName } from '../../../src/vocabulary/law.js';
import { PolicyIndicator, ScoreIndex } from '../../../src/vocabulary/method.js';
import type { CommitmentTopic } from '../../../src/vocabulary/trade.js';
import { PageLink } from '../address/PageLink.js';
import type { Ask } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { CountryScorePointsDocument, type CountryScorePointsQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { TermField } from '../parts/fields.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Verification } from '../parts/Verification.js';
import { WideTable } from '../parts/WideTable.js';
import { usePlaces } from '../places/places.js';
import { askedUnder } from '../trace/question.js';
import type { CountryPartProps } from './CountryPage.js';
import { Part } from './Part.js';
import type { countryQuestion } from './question.js';
import { ScoreLine } from './ScoreLine.js';
import { useRegionWith } from './useRegionWith.js';
import { words } from './words.js';

interface Props extends CountryPartProps {
  readonly ask: Ask<typeof countryQuestion>;
}

/** How it scores among the countries of the region: today, over the years, and opened down to the articles. */
export function Score({ country, question, ask }: Props) {
  const say = useWords(words);
  return (
    <Part id="score">
      {country.covered ? (
        <>
          <div className="question">
            <TermField
              label={say('index')}
              vocabulary="ScoreIndex"
              terms={Object.keys(ScoreIndex) as ScoreIndex[]}
              value={question.index}
              onChange={(index) => ask({ index })}
            />
            <p className="small country-scale">{say(`scale${question.index}`)}</p>
          </div>
          <Points country={country} question={question} ask={ask} />
          <ScoreLine country={country} question={question} />
        </>
      ) : (
        <p>{say('scoreNeedsCover')}</p>
      )}
    </Part>
  );
}

function Points({ country: { id }, question, ask }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const countries = useRegionWith(id);
  const variables = { country: id, countries, index: question.index, lang, ...askedUnder(question) };
  const answer = useAnswer(CountryScorePointsDocument, variables);
  return (
    <Answer of={answer} height="8rem">
      {({ scoreSeries: { method, steps } }) => {
        const step = steps[0];
        return (
          step && (
            <>
              <p className="country-score">
                {say('on', { date: dateInWords(question['as-of'], lang) })}:{' '}
                <strong>{spanInWords(step.low, step.high, lang)}</strong>{' '}
                <Verification grade={step.weakestVerification} />
              </p>
              {step.missing.length > 0 && (
                <details>
                  <summary>
                    {say('missing')} ({step.missing.length})
                  </summary>
                  <ul className="small">
                    {step.missing.map(({ reason }) => (
                      <li key={reason}>{reason}</li>
                    ))}
                  </ul>
                </details>
              )}
              <details
                open={question.points}
                onToggle={({ currentTarget: { open } }) =>
                  open !== question.points && ask({ points: open }, { replace: true })
                }
              >
                <summary>{say('open')}</summary>
                {question.points && <PointTable points={step.points} />}
                <p className="small">
                  <a href={method.permalink}>{say('method', { version: method.version })}</a>
                </p>
                <ShowQuery document={CountryScorePointsDocument} variables={variables} />
              </details>
            </>
          )
        );
      }}
    </Answer>
  );
}

type Point = CountryScorePointsQuery['scoreSeries']['steps'][number]['points'][number];

function PointTable({ points }: { readonly points: readonly Point[] }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const nameOf = usePointName();
  return (
    <WideTable name={say('open')} className="country-points">
      <thead>
        <tr>
          <th scope="col">{say('pointPart')}</th>
          <th scope="col">{say('pointValue')}</th>
          <th scope="col">{say('pointWeight')}</th>
          <th scope="col">{say('pointWhy')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.indicator}>
            <th scope="row">{nameOf(point)}</th>
            <td>{spanInWords(point.low, point.high, lang)}</td>
            <td>{shareInWords(point.weight, point.weight, lang)}</td>
            <td>
              {point.reason} <Verification grade={point.weakestVerification} />
              <Grounds point={point} />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** The articles and clauses that give a part of the score. */
function Grounds({ point: { rules, commitments, feature } }: { readonly point: Point }) {
  const provisions = new Map(rules.map(({ provision }) => [provision.id, provision]));
  if (provisions.size + commitments.length === 0 && feature?.cell.law == null) return null;
  return (
    <ul className="small">
      {[...provisions.values()].map(({ id, locator, law, verification }) => (
        <li key={id}>
          <PageLink to={`/laws/${law.id}#${id}`}>
            {law.shortName ?? law.title}, {locator}
          </PageLink>{' '}
          <Verification grade={verification} />
        </li>
      ))}
      {commitments.map(({ id, locator, agreement, verification }) => (
        <li key={id}>
          <PageLink to={`/agreements/${agreement.id}#${id}`}>
            {agreement.name}, {locator}
          </PageLink>{' '}
          <Verification grade={verification} />
        </li>
      ))}
      {feature?.cell.law && (
        <li>
          <PageLink to={`/laws/${feature.cell.law.id}`}>
            {feature.cell.law.shortName ?? feature.cell.law.title}
            {feature.cell.locator !== null && `, ${feature.cell.locator}`}
          </PageLink>
        </li>
      )}
    </ul>
  );
}

/** A part of a score is an indicator, a feature, a topic of commitments, or the destination of a corridor, as its index has it. */
function usePointName(): (point: Point) => string {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { nameOf } = usePlaces();
  return ({ indicator, feature }) => {
    if (feature !== null) return label(lang, 'FeatureName', indicator as FeatureName);
    if (Object.hasOwn(PolicyIndicator, indicator)) return say(indicator as PolicyIndicator);
    return indicator.length === 2 && indicator !== 'AI'
      ? nameOf(indicator)
      : label(lang, 'CommitmentTopic', indicator as CommitmentTopic);
  };
}
