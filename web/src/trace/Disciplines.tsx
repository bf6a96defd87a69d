import { label, labelInSentence } from '../../../src/messages/labels.js';
import { message } from '../../../src/messages/message.js';
import { PageLink } from '../address/PageLink.js';
import type { TracedDisciplineFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Verification } from '../parts/Verification.js';
import { words } from './words.js';

/** Commitments between the two that limit such measures, how they bind, and which exceptions may speak for a measure. */
export function Disciplines({ disciplines }: { readonly disciplines: readonly TracedDisciplineFragment[] }) {
  return (
    <ul className="disciplines">
      {disciplines.map((discipline) => (
        <Discipline key={discipline.commitment.id} discipline={discipline} />
      ))}
    </ul>
  );
}

function Discipline({ discipline }: { readonly discipline: TracedDisciplineFragment }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { agreement, commitment, exceptionsThatMayApply: exceptions } = discipline;
  const { id, locator, summary, topic, bindingness, disputeSettlement, verification } = commitment;
  return (
    <li>
      <PageLink to={`/agreements/${agreement.id}#${id}`}>
        {message(lang, 'disciplines.article', { agreement: agreement.name, article: locator })}
      </PageLink>{' '}
      <Verification grade={verification} />
      <p className="small">
        {label(lang, 'CommitmentTopic', topic)} · {labelInSentence(lang, 'Bindingness', bindingness)} ·{' '}
        {message(lang, settlementOf(disputeSettlement), {})}
      </p>
      {summary !== null && <p lang="en">{summary}</p>}
      {exceptions.length > 0 && (
        <p className="small">
          {say('exceptions')}:{' '}
          {exceptions.map((exception) => labelInSentence(lang, 'CommitmentException', exception)).join('; ')}.
        </p>
      )}
    </li>
  );
}

function settlementOf(disputeSettlement: boolean | null) {
  if (disputeSettlement === null) return 'disciplines.settlementUnknown';
  return disputeSettlement ? 'disciplines.withSettlement' : 'disciplines.withoutSettlement';
}
