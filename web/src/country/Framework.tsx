import { label } from '../../../src/messages/labels.js';
import { shareInWords } from '../../../src/messages/words.js';
import { PageLink } from '../address/PageLink.js';
import { useAnswer } from '../api/useAnswer.js';
import { CountryFrameworkDocument, type CountryFrameworkQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { Note } from '../parts/Note.js';
import { Verification } from '../parts/Verification.js';
import { WideTable } from '../parts/WideTable.js';
import { useCompanion } from '../places/useCompanion.js';
import type { CountryPartProps } from './CountryPage.js';
import { Part } from './Part.js';
import { words } from './words.js';

const BENCHMARK = 'BENCHMARK-RIPD-STANDARDS-2017';

/** Whether it has a general law, how much of the region's own standards it meets, and by which articles. */
export function Framework({ country: { id }, question }: CountryPartProps) {
  const { lang } = useLanguage();
  const companion = useCompanion(id);
  const variables = { countries: [id, companion].sort(), asOf: question['as-of'], benchmark: BENCHMARK, lang };
  const answer = useAnswer(CountryFrameworkDocument, variables);
  return (
    <Part id="framework">
      <Answer of={answer} height="8rem">
        {({ compareFrameworks: compared }) => (
          <Compared compared={compared} place={compared.countries.findIndex((each) => each.id === id)} />
        )}
      </Answer>
    </Part>
  );
}

interface Props {
  readonly compared: CountryFrameworkQuery['compareFrameworks'];
  /** Of the country among those compared. */
  readonly place: number;
}

function Compared({ compared: { frameworks, strength, features }, place }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const framework = frameworks[place];
  const share = strength[place];
  if (!framework) return null;
  const isThere = framework.state === 'IN_FORCE';
  return (
    <>
      <p>
        <strong>{say(framework.state)}</strong>{' '}
        {framework.laws.map(({ id, title, shortName }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <PageLink to={`/laws/${id}`}>{shortName ?? title}</PageLink>
          </span>
        ))}
      </p>
      {isThere && share && <p>{say('strength', { share: shareInWords(share.low, share.high, lang) })}</p>}
      {isThere && (
        <details>
          <summary>{say('featureTable')}</summary>
          <WideTable name={say('featureTable')}>
            <thead>
              <tr>
                <th scope="col">{say('feature')}</th>
                <th scope="col">{say('value')}</th>
                <th scope="col">{say('where')}</th>
              </tr>
            </thead>
            <tbody>
              {features.map(({ feature, cells }) => {
                const cell = cells[place];
                if (!cell) return null;
                const { value, number, fallsShort, law, locator, note, verification } = cell;
                return (
                  <tr key={feature}>
                    <th scope="row">{label(lang, 'FeatureName', feature)}</th>
                    <td>
                      {value === null ? (
                        <em className="soft">{say('notRecorded')}</em>
                      ) : (
                        label(lang, 'FeatureValue', value)
                      )}
                      {number !== null && ` (${number})`}
                      {fallsShort && <span className="country-falls-short"> · {say('fallsShort')}</span>}
                    </td>
                    <td>
                      {law && <PageLink to={`/laws/${law.id}`}>{law.shortName ?? law.title}</PageLink>}
                      {locator !== null && `, ${locator}`} <Verification grade={verification} />
                      {note !== null && <Note text={note} />}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </WideTable>
        </details>
      )}
    </>
  );
}
