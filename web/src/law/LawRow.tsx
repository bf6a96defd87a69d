import type { ReactNode } from 'react';
import { label } from '../../../src/messages/labels.js';
import type { LawStatus } from '../../../src/vocabulary/law.js';
import type { ListedLawFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { useDates } from '../parts/dates.js';
import { Verification } from '../parts/Verification.js';
import { Marked } from '../search/Marked.js';
import { LawName } from './LawName.js';
import { Status } from './Status.js';
import { words } from './words.js';

interface Props {
  readonly law: ListedLawFragment;
  /** On the day that the list is about. */
  readonly status: LawStatus;
  readonly asked?: string;
  /** What else was found in it. */
  readonly children?: ReactNode;
}

/** A law in a list. */
export function LawRow({ law, status, asked = '', children }: Props) {
  const { lang } = useLanguage();
  const say = useWords(words);
  const { inWords } = useDates();
  const { jurisdiction, title, titleEn, kind, topics, adopted, inForce, repealed, verification } = law;
  const dates = [
    adopted && say('adoptedOn', { date: inWords(adopted) }),
    inForce && say('inForceFrom', { date: inWords(inForce) }),
    repealed && say('repealedOn', { date: inWords(repealed) }),
  ].filter((each) => each !== null);
  return (
    <li>
      <p className="record-name">
        <LawName law={law} jurisdiction={jurisdiction.id} asked={asked} />
      </p>
      {titleEn !== null && titleEn !== title && (
        <p lang="en" className="soft">
          <Marked text={titleEn} asked={asked} />
        </p>
      )}
      <p className="small">
        <strong>{jurisdiction.name}</strong> · {label(lang, 'LawKind', kind)} ·{' '}
        {topics.map((topic) => label(lang, 'Topic', topic)).join(', ')}
      </p>
      <p className="small law-row-state">
        <Status status={status} /> <span className="soft">{dates.join(' · ')}</span>{' '}
        <Verification grade={verification} />
      </p>
      {children}
    </li>
  );
}
