import { useState } from 'react';
import { label } from '../../../src/messages/labels.js';
import { dateInWords } from '../../../src/messages/words.js';
import type { DataCategory, Sector } from '../../../src/vocabulary/law.js';
import { PageLink } from '../address/PageLink.js';
import { usePages } from '../api/usePages.js';
import { LawConflictsDocument } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { Verification } from '../parts/Verification.js';
import { useCompanion } from '../places/useCompanion.js';
import type { LawRecord } from './LawPage.js';
import { words } from './words.js';

interface Props {
  readonly law: LawRecord;
  readonly asOf: string;
}

/** Where the law meets commitments of its country; asked when it is opened. */
export function LawConflicts({ law, asOf }: Props) {
  const say = useWords(words);
  const [isOpen, setOpen] = useState(false);
  if (law.provisions.every(({ rules }) => rules.length === 0)) return null;
  return (
    <section>
      <h2>{say('conflicts')}</h2>
      <p className="soft">{say('conflictsMean')}</p>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{say('lookForConflicts')}</summary>
        {isOpen && <Found law={law} asOf={asOf} />}
      </details>
    </section>
  );
}

function Found({ law, asOf }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const country = law.jurisdiction.id;
  const companion = useCompanion(country);
  const { dataCategory, sector } = concern(law);
  const variables = { countries: [country, companion], asOf, dataCategory, sector, lang };
  const answer = usePages(LawConflictsDocument, variables, {
    listOf: ({ conflicts }) => conflicts,
    pages: Number.POSITIVE_INFINITY,
  });
  return (
    <>
      <p className="small soft">
        {say('lookedFor', {
          category: label(lang, 'DataCategory', dataCategory),
          sector: label(lang, 'Sector', sector),
          date: dateInWords(asOf, lang),
        })}
      </p>
      <Answer of={answer} height="8rem">
        {({ items }) => {
          const own = items.filter((each) => each.law.id === law.id);
          return own.length === 0 ? (
            <p>{say('noConflicts')}</p>
          ) : (
            <ul className="record-list">
              {own.map(({ id, rule, agreement, commitment, reason, verification }) => (
                <li key={id}>
                  <p>
                    <a href={`#${rule.provision.id}`}>{rule.provision.locator}</a> ↔{' '}
                    <PageLink to={`/agreements/${agreement.id}#${commitment.id}`}>
                      {agreement.name}, {commitment.locator}
                    </PageLink>{' '}
                    <Verification grade={verification} />
                  </p>
                  <p className="small">{reason}</p>
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
    </>
  );
}

/** The data and the sector that the first rule of the law speaks of, for which conflicts are looked for. */
function concern({ provisions }: LawRecord): { readonly dataCategory: DataCategory; readonly sector: Sector } {
  const [rule] = provisions.flatMap(({ rules }) => rules);
  return { dataCategory: rule?.dataCategories[0] ?? 'PERSONAL', sector: rule?.sectors[0] ?? 'ALL' };
}
