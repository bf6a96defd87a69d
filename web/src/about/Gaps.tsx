import type { ReactNode } from 'react';
import { label } from '../../../src/messages/labels.js';
import { PageLink } from '../address/PageLink.js';
import { useAnswer } from '../api/useAnswer.js';
import { AboutGapsDocument, type AboutRuleFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { words } from './words.js';

/** What the data set does not know and should: numbers that open to lists. */
export function Gaps() {
  const say = useWords(words);
  const { lang } = useLanguage();
  const answer = useAnswer(AboutGapsDocument, { lang });
  return (
    <Answer of={answer} height="14rem">
      {({ dataset: { gaps } }) => (
        <>
          <Gap name={say('recalledRules', { count: gaps.recalledRules.length, total: gaps.weighedRuleCount })}>
            {gaps.recalledRules.map((rule) => (
              <RuleItem key={rule.id} rule={rule} />
            ))}
          </Gap>
          <Gap name={say('recalledCommitments', { count: gaps.recalledCommitments.length })}>
            {gaps.recalledCommitments.map(({ id, locator, topic, agreement }) => (
              <li key={id}>
                <PageLink to={`/agreements/${agreement.id}#${id}`}>
                  {agreement.name}, {locator}
                </PageLink>
                : {label(lang, 'CommitmentTopic', topic)}
              </li>
            ))}
          </Gap>
          <Gap name={say('lawsWithoutStart', { count: gaps.lawsWithoutStart.length })}>
            {gaps.lawsWithoutStart.map(({ id, title, shortName, status, jurisdiction }) => (
              <li key={id}>
                {jurisdiction.name}: <PageLink to={`/laws/${id}`}>{shortName ?? title}</PageLink> (
                {label(lang, 'LawStatus', status)})
              </li>
            ))}
          </Gap>
          <Gap name={say('rulesWithoutStart', { count: gaps.rulesWithoutStart.length })}>
            {gaps.rulesWithoutStart.map((rule) => (
              <RuleItem key={rule.id} rule={rule} />
            ))}
          </Gap>
          <Gap name={say('partiesWithoutStart', { count: gaps.partiesWithoutStart.length })}>
            {gaps.partiesWithoutStart.map(({ party, agreement }) => (
              <li key={`${party.id} ${agreement.id}`}>
                {party.name}: <PageLink to={`/agreements/${agreement.id}`}>{agreement.name}</PageLink>
              </li>
            ))}
          </Gap>
          <div className="actions">
            <ShowQuery document={AboutGapsDocument} variables={{ lang }} />
          </div>
        </>
      )}
    </Answer>
  );
}

function Gap({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <details>
      <summary>{name}</summary>
      <ul className="about-list">{children}</ul>
    </details>
  );
}

function RuleItem({ rule: { effect, provision } }: { readonly rule: AboutRuleFragment }) {
  const { lang } = useLanguage();
  const { law } = provision;
  return (
    <li>
      {law.jurisdiction.name}:{' '}
      <PageLink to={`/laws/${law.id}#${provision.id}`}>
        {law.shortName ?? law.title}, {provision.locator}
      </PageLink>{' '}
      ({label(lang, 'RuleEffect', effect)})
    </li>
  );
}
