import { dateInWords, spanInWords } from '../../../src/messages/words.js';
import { useAnswer } from '../api/useAnswer.js';
import { CountryScoreDocument } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { TimeYears } from '../parts/TimeBar.js';
import { axisOver } from '../parts/timeAxis.js';
import { WideTable } from '../parts/WideTable.js';
import { askedUnder } from '../trace/question.js';
import type { CountryPartProps } from './CountryPage.js';
import { stepShapes } from './stepLine.js';
import { useRegionWith } from './useRegionWith.js';
import { words } from './words.js';

/** The day from which scores are told: before it few of the laws are recorded. */
const FIRST = '2000-01-01';

/** The score since 2000: drawn in steps, and as a table. */
export function ScoreLine({ country: { id }, question }: CountryPartProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { asOf: to, ...circumstances } = askedUnder(question);
  const countries = useRegionWith(id);
  const variables = { country: id, countries, index: question.index, from: FIRST, to, ...circumstances };
  const answer = useAnswer(CountryScoreDocument, variables, { enabled: to >= FIRST });
  const axis = axisOver([FIRST], to);
  return (
    <Answer of={answer} height="12rem">
      {({ scoreSeries: { steps } }) => (
        <>
          <div className="country-line" aria-hidden="true">
            <span className="country-line-most">1</span>
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="presentation">
              {stepShapes(steps, axis, to).map(({ start, end, top, bottom }) => (
                <g key={start}>
                  {bottom - top > 0.01 && (
                    <rect className="country-line-band" x={start} width={end - start} y={top} height={bottom - top} />
                  )}
                  <line className="country-line-step" x1={start} x2={end} y1={top} y2={top} />
                  <line className="country-line-step" x1={start} x2={end} y1={bottom} y2={bottom} />
                </g>
              ))}
            </svg>
            <span className="country-line-least">0</span>
            <TimeYears axis={axis} />
          </div>
          <details>
            <summary>
              {say('steps')} ({steps.length})
            </summary>
            <WideTable name={say('steps')}>
              <thead>
                <tr>
                  <th scope="col">{say('day')}</th>
                  <th scope="col">{say('pointValue')}</th>
                </tr>
              </thead>
              <tbody>
                {steps.map(({ from, low, high }) => (
                  <tr key={from}>
                    <th scope="row">{dateInWords(from, lang)}</th>
                    <td>{spanInWords(low, high, lang)}</td>
                  </tr>
                ))}
              </tbody>
            </WideTable>
          </details>
        </>
      )}
    </Answer>
  );
}
