import { useParams } from 'wouter';
import { label } from '../../../src/messages/labels.js';
import { dateInWords } from '../../../src/messages/words.js';
import type { CommitmentTopic } from '../../../src/vocabulary/trade.js';
import type { QuestionOf } from '../address/parameter.js';
import { useAnchor } from '../address/useAnchor.js';
import { type Ask, useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import {
  type AgreementCommitmentFragment,
  AgreementRecordDocument,
  type AgreementRecordQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { Cite } from '../parts/Cite.js';
import { useDates } from '../parts/dates.js';
import { Facts } from '../parts/Facts.js';
import { ChoiceField, DayField } from '../parts/fields.js';
import { grouped } from '../parts/grouped.js';
import { Note } from '../parts/Note.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Sources } from '../parts/Sources.js';
import { Title } from '../parts/Title.js';
import { Verification } from '../parts/Verification.js';
import { words as shared } from '../parts/words.js';
import { NotThere } from '../search/NotThere.js';
import { AgreementRelations } from './AgreementRelations.js';
import { Commitment } from './Commitment.js';
import { Parties } from './Parties.js';
import { agreementQuestion } from './question.js';
import { Reservations } from './Reservations.js';
import { words } from './words.js';
import './agreement.css';

/** One agreement: whom it binds since when, and what they promised. */
export function AgreementPage() {
  const { id = '' } = useParams();
  const { lang } = useLanguage();
  const [question, ask] = useQuestion(agreementQuestion);
  const variables = { id, lang, asOf: question['as-of'] };
  const answer = useAnswer(AgreementRecordDocument, variables);
  return (
    <Answer of={answer} height="60rem">
      {({ agreement }) =>
        agreement === null ? (
          <NotThere what="agreement" id={id} list="/agreements" />
        ) : (
          <>
            <Agreement agreement={agreement} question={question} ask={ask} />
            <div className="actions">
              <Cite {...agreement} />
              <ShowQuery document={AgreementRecordDocument} variables={variables} />
            </div>
          </>
        )
      }
    </Answer>
  );
}

export type AgreementRecord = NonNullable<AgreementRecordQuery['agreement']>;

interface Props {
  readonly agreement: AgreementRecord;
  readonly question: QuestionOf<typeof agreementQuestion>;
  readonly ask: Ask<typeof agreementQuestion>;
}

function Agreement({ agreement, question, ask }: Props) {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { lang } = useLanguage();
  const { inWords } = useDates();
  const day = question['as-of'];
  const { name, nameEn, kind, status, signed, inForce, bound, note, verification, sources } = agreement;
  return (
    <>
      <Title lang={name === nameEn ? 'en' : undefined}>{name}</Title>
      <p className="agreement-kind">
        {label(lang, 'AgreementKind', kind)} · <strong>{label(lang, 'AgreementStatus', status)}</strong>
      </p>
      <div className="question">
        <DayField label={sayShared('date')} value={day} onChange={(next) => ask({ 'as-of': next })} />
        <p className="agreement-bound">
          {say('boundOn', { date: dateInWords(day, lang) })}: <strong>{bound.length}</strong>
        </p>
      </div>
      <Facts
        facts={[
          [say('signed'), signed && inWords(signed)],
          [say('inForce'), inForce && inWords(inForce)],
          [say('checked'), verification && <Verification grade={verification} />],
          [say('note'), note !== null && <Note text={note} />],
        ]}
      />
      <Parties agreement={agreement} asOf={day} />
      <Commitments agreement={agreement} question={question} ask={ask} />
      <Reservations agreement={agreement} />
      <AgreementRelations relations={agreement.relations} />
      <section>
        <h2>{sayShared('sources')}</h2>
        <Sources sources={sources} />
      </section>
    </>
  );
}

const byTopic = (commitments: readonly AgreementCommitmentFragment[]) => grouped(commitments, ({ topic }) => topic);

/** By topic. One that the address names is shown whatever topic is chosen. */
function Commitments({ agreement: { commitments }, question, ask }: Props) {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { lang } = useLanguage();
  const anchor = useAnchor(true);
  const { topic } = question;
  const shown = commitments.filter((each) => topic === null || each.topic === topic || each.id === anchor);
  const topics = byTopic(commitments).map(([each, members]) => [each, members.length] as const);
  return (
    <section>
      <h2>{say('commitments')}</h2>
      {commitments.length === 0 ? (
        <p>{say('noCommitments')}</p>
      ) : (
        <>
          <div className="agreement-choice no-print">
            <ChoiceField
              label={say('onlyTopic')}
              value={topic ?? ''}
              onChange={(next) => ask({ topic: next === '' ? null : (next as CommitmentTopic) }, { replace: true })}
              choices={[
                ['', sayShared('all')],
                ...topics.map(([each, count]) => [each, `${label(lang, 'CommitmentTopic', each)} (${count})`] as const),
              ]}
            />
            <p role="status" className="small soft">
              {say('shown')}: {shown.length} / {commitments.length}
            </p>
          </div>
          {byTopic(shown).map(([each, members]) => (
            <section key={each}>
              <h3>{label(lang, 'CommitmentTopic', each)}</h3>
              <div className="agreement-commitments">
                {members.map((commitment) => (
                  <Commitment key={commitment.id} commitment={commitment} isAnchored={commitment.id === anchor} />
                ))}
              </div>
            </section>
          ))}
        </>
      )}
    </section>
  );
}
