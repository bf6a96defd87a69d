import type { QuestionOf } from '../address/parameter.js';
import { useAnswer } from '../api/useAnswer.js';
import type { AgendaInPlaceFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { useCountryGroup } from '../parts/GroupField.js';
import { Scroll } from '../parts/Scroll.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { JoinTold, useJoinName } from './JoinTold.js';
import type { towardsQuestion } from './question.js';
import { Status, StatusSign } from './Status.js';
import { countsOf, statuses } from './statuses.js';
import { documentOf, type Subject } from './subject.js';
import { words } from './words.js';

interface Props {
  readonly subject: Subject;
  readonly question: Pick<QuestionOf<typeof towardsQuestion>, 'who' | 'group' | 'as-of'>;
}

/** Which countries have what in place towards a subject, and whose judgement it is that this bears on it. Asked when it is opened. */
export function Towards({ subject, question }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const chosen = useCountryGroup(question.group);
  const variables = {
    id: subject.id,
    group: question.who === 'GROUP' ? chosen : null,
    asOf: question['as-of'],
    lang,
  };
  const document = documentOf(subject.kind);
  const answer = useAnswer(document, variables);
  return (
    <Answer of={answer} height="28rem">
      {({ subject: told }) =>
        told === null || told.inPlace.byJoin.length === 0 ? (
          <p>{say('noJoins')}</p>
        ) : (
          <>
            <p className="soft small">{say('judgementMeans')}</p>
            <Overview inPlace={told.inPlace} />
            <ol className="agenda-joins">
              {told.inPlace.byJoin.map(({ join, counts }) => (
                <li key={join.id}>
                  <JoinTold join={join} counts={counts} countries={told.inPlace.countries} />
                </li>
              ))}
            </ol>
            <div className="actions">
              <ShowQuery document={document} variables={variables} />
            </div>
          </>
        )
      }
    </Answer>
  );
}

/** Countries by joins, a sign in each cell. */
function Overview({ inPlace }: { readonly inPlace: AgendaInPlaceFragment }) {
  const say = useWords(words);
  const nameOf = useJoinName();
  const { byJoin, countries } = inPlace;
  const occurring = byJoin.flatMap(({ counts }) => countsOf(counts).map(([status]) => status));
  return (
    <>
      <Scroll label={say('overview')}>
        <table className="agenda-overview">
          <caption>{say('overview')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('country')}</th>
              {byJoin.map(({ join }, index) => (
                <th key={join.id} scope="col" title={nameOf(join)}>
                  <span aria-hidden="true">{index + 1}</span>
                  <span className="visually-hidden">{nameOf(join)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {countries.map(({ country, joins }) => (
              <tr key={country.id}>
                <th scope="row">{country.name}</th>
                {byJoin.map(({ join }) => {
                  const verdict = joins.find((each) => each.join.id === join.id);
                  return (
                    <td key={join.id} title={verdict?.reason}>
                      {verdict && (
                        <>
                          <StatusSign status={verdict.status} />
                          <span className="visually-hidden">{say(verdict.status)}</span>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <ul className="agenda-legend small">
        {statuses
          .filter((status) => occurring.includes(status))
          .map((status) => (
            <li key={status}>
              <Status status={status} />: <span className="soft">{say(`means.${status}`)}</span>
            </li>
          ))}
      </ul>
    </>
  );
}
