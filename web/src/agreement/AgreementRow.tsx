import type { ReactNode } from 'react';
import { label } from '../../../src/messages/labels.js';
import { PageLink } from '../address/PageLink.js';
import type { ListedAgreementFragment, ListedCommitmentFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { useDates } from '../parts/dates.js';
import { Verification } from '../parts/Verification.js';
import { Marked } from '../search/Marked.js';
import { words } from './words.js';

interface AgreementProps {
  readonly agreement: ListedAgreementFragment;
  readonly asked?: string;
}

/** An agreement in a list. */
export function AgreementRow({ agreement, asked = '' }: AgreementProps) {
  const { lang } = useLanguage();
  const say = useWords(words);
  const { inWords } = useDates();
  const { id, name, nameEn, kind, status, signed, inForce, parties, verification } = agreement;
  const dates = [
    signed && say('signedOn', { date: inWords(signed) }),
    inForce && say('inForceFrom', { date: inWords(inForce) }),
  ].filter((each) => each !== null);
  const names = parties.map(({ party }) => party.name);
  return (
    <Row
      name={
        <PageLink to={`/agreements/${id}`} lang={name === nameEn ? 'en' : undefined}>
          <Marked text={name} asked={asked} />
        </PageLink>
      }
    >
      <p className="small">
        <strong>{label(lang, 'AgreementKind', kind)}</strong> · {label(lang, 'AgreementStatus', status)}
        {dates.length > 0 && <span className="soft"> · {dates.join(' · ')}</span>} <Verification grade={verification} />
      </p>
      <p className="small soft">
        {names.length > 12 ? say('partiesCount', { count: names.length }) : names.join(', ')}
      </p>
    </Row>
  );
}

interface CommitmentProps {
  readonly commitment: ListedCommitmentFragment;
  readonly asked: string;
}

/** A commitment that a text finds. */
export function CommitmentRow({ commitment, asked }: CommitmentProps) {
  const { lang } = useLanguage();
  const { id, agreement, locator, heading, summary, topic, bindingness, verification } = commitment;
  return (
    <Row
      name={
        <PageLink to={`/agreements/${agreement.id}#${id}`}>
          <Marked text={`${agreement.name}, ${locator}`} asked={asked} />
          {heading !== null && (
            <span lang="en">
              : <Marked text={heading} asked={asked} />
            </span>
          )}
        </PageLink>
      }
    >
      {summary !== null && (
        <p lang="en">
          <Marked text={summary} asked={asked} />
        </p>
      )}
      <p className="small">
        {label(lang, 'CommitmentTopic', topic)} · {label(lang, 'Bindingness', bindingness)}{' '}
        <Verification grade={verification} />
      </p>
    </Row>
  );
}

function Row({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <p className="record-name">{name}</p>
      {children}
    </li>
  );
}
