import type { ComponentType } from 'react';
import { useSearchParams } from 'wouter';
import { PageLink } from '../address/PageLink.js';
import { readQuestion } from '../address/parameter.js';
import { useWords } from '../language/words.js';
import { Title } from '../parts/Title.js';
import { AgendaList } from './AgendaList.js';
import { LinesPart } from './LinesPart.js';
import { Part, partQuestion } from './question.js';
import { ReportPart } from './ReportPart.js';
import { words } from './words.js';
import './agenda.css';

const parts: Readonly<Record<Part, ComponentType>> = { AGENDAS: AgendaList, REPORT: ReportPart, LINES: LinesPart };

/** What the region has set itself, what a report found, and what is in place towards either. */
export function AgendasPage() {
  const say = useWords(words);
  const [parameters] = useSearchParams();
  const { part } = readQuestion(partQuestion, parameters);
  const Shown = parts[part];
  return (
    <>
      <Title>{say('title')}</Title>
      <p className="soft">{say('lead')}</p>
      <nav className="agenda-parts no-print" aria-label={say('parts')}>
        <ul>
          {(Object.keys(Part) as Part[]).map((each) => (
            <li key={each}>
              <PageLink
                to="/agendas"
                asking={new URLSearchParams({ part: partQuestion.part.write(each) })}
                aria-current={each === part ? 'page' : undefined}
              >
                {say(`part.${each}`)}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <h2>{say(`part.${part}`)}</h2>
      <Shown />
    </>
  );
}
