import { type ComponentType, lazy, Suspense } from 'react';
import { useSearchParams } from 'wouter';
import { PageLink } from '../address/PageLink.js';
import { readQuestion } from '../address/parameter.js';
import { useWords } from '../language/words.js';
import { Progress } from '../parts/Answer.js';
import { Title } from '../parts/Title.js';
import { Tab, tabQuestion, towardsTab } from './tabs.js';
import { words } from './words.js';
import './negotiate.css';

/** Each is loaded when it is opened; only the open one asks. */
const tabs: Readonly<Record<Tab, ComponentType>> = {
  COMMITMENTS: lazy(() => import('./CommitmentsTab.js').then((m) => ({ default: m.CommitmentsTab }))),
  PRECEDENTS: lazy(() => import('./PrecedentsTab.js').then((m) => ({ default: m.PrecedentsTab }))),
  EXCHANGE: lazy(() => import('./ExchangeTab.js').then((m) => ({ default: m.ExchangeTab }))),
  CONFLICTS: lazy(() => import('./ConflictsTab.js').then((m) => ({ default: m.ConflictsTab }))),
  SPACE: lazy(() => import('./SpaceTab.js').then((m) => ({ default: m.SpaceTab }))),
  ACCESSION: lazy(() => import('./AccessionTab.js').then((m) => ({ default: m.AccessionTab }))),
  CHANGES: lazy(() => import('./ChangesTab.js').then((m) => ({ default: m.ChangesTab }))),
};

/** What a delegation takes into the room: what is owed, what can be asked, where laws collide with it, and what is coming. */
export function NegotiatePage() {
  const say = useWords(words);
  const [parameters] = useSearchParams();
  const { tab } = readQuestion(tabQuestion, parameters);
  const Shown = tabs[tab];
  return (
    <>
      <Title>{say('title')}</Title>
      <p className="soft">{say('lead')}</p>
      <nav className="negotiate-tabs no-print" aria-label={say('tabs')}>
        <ul>
          {(Object.keys(Tab) as Tab[]).map((each) => (
            <li key={each}>
              <PageLink
                to="/negotiate"
                asking={towardsTab(each, parameters)}
                aria-current={each === tab ? 'page' : undefined}
              >
                {say(`tab.${each}`)}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <h2>{say(`tab.${tab}`)}</h2>
      <p className="soft negotiate-lead">{say(`lead.${tab}`)}</p>
      <Suspense fallback={<Progress />}>
        <Shown />
      </Suspense>
    </>
  );
}
