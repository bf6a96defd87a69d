import { label, labelInSentence } from '../../../src/messages/labels.js';
import { message } from '../../../src/messages/message.js';
import { listInWords } from '../../../src/messages/words.js';
import type { TracedBarrierFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Level, meaningOf, shadeOf } from '../parts/Level.js';
import { Sources } from '../parts/Sources.js';
import { Verification } from '../parts/Verification.js';
import { words as shared } from '../parts/words.js';
import { Articles } from './Articles.js';
import { nameOfLaw } from './byLaw.js';
import { Disciplines } from './Disciplines.js';
import { Grounds } from './Grounds.js';
import { nearestGrounds } from './groundsByStatus.js';
import { OpenPart } from './OpenPart.js';
import { words } from './words.js';

/** One barrier on the way: closed, what it is and how to pass; opened, down to articles, authorities, agreements and sources. */
export function BarrierStep({ barrier }: { readonly barrier: TracedBarrierFragment }) {
  return (
    <OpenPart name={barrier.id} className="step" summary={<Head barrier={barrier} />}>
      <div className="step-body">
        <Why barrier={barrier} />
        <Rest barrier={barrier} />
      </div>
    </OpenPart>
  );
}

function Head({ barrier }: { readonly barrier: TracedBarrierFragment }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { law, kind, level, threshold, potentialConflict, mechanisms } = barrier;
  const nearest = nearestGrounds(mechanisms).map(({ mechanism }) => labelInSentence(lang, 'Mechanism', mechanism));
  return (
    <>
      <h3>
        {nameOfLaw(law)} <span className="soft">{label(lang, 'BarrierKind', kind)}</span>
      </h3>
      <Level level={level} />
      {threshold !== null && (
        <span className="step-line">
          {say('onlyWhere')} <q lang="en">{threshold}</q>
        </span>
      )}
      {nearest.length > 0 && (
        <span className="step-line">
          {say('through')}: {listInWords(nearest, lang)}
        </span>
      )}
      {potentialConflict && <span className="step-line step-question">{say('conflict')}</span>}
    </>
  );
}

/** Why it has its level. What a rule that stands alone demands is said of the rule; else the best ground decides. */
function Why({ barrier: { kind, rules, level } }: { readonly barrier: TracedBarrierFragment }) {
  const { lang } = useLanguage();
  const sayShared = useWords(shared);
  const [rule] = rules;
  const demand = kind === 'TRANSFER_REGIME' || kind === 'CUMULATIVE_CONDITION' ? undefined : demandOf(rule?.effect);
  return (
    <p>
      <Level level={level} />: {demand ? message(lang, demand, {}) : `${sayShared(meaningOf(shadeOf({ level })))}.`}
    </p>
  );
}

function demandOf(effect: TracedBarrierFragment['rules'][number]['effect'] | undefined) {
  switch (effect) {
    case 'NOTIFICATION':
    case 'LOCAL_COPY':
    case 'LOCAL_STORAGE':
    case 'LOCAL_INFRASTRUCTURE':
    case 'LOCAL_PROCESSING':
    case 'BAN':
      return `barrier.${effect}` as const;
    default:
      return undefined;
  }
}

function Rest({ barrier }: { readonly barrier: TracedBarrierFragment }) {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { law, rules, mechanisms, regulators, disciplines, potentialConflict } = barrier;
  const sources = [
    ...rules.flatMap(({ provision }) => provision.sources),
    ...mechanisms.flatMap((each) => each.sources),
  ];
  return (
    <>
      {mechanisms.length > 0 && (
        <section>
          <h4>{say('grounds')}</h4>
          <Grounds grounds={mechanisms} law={law.id} />
        </section>
      )}
      <section>
        <h4>{say('articles')}</h4>
        <Articles rules={rules} />
      </section>
      {regulators.length > 0 && (
        <section>
          <h4>{say('enforcedBy')}</h4>
          <ul>
            {regulators.map(({ id, name, acronym, verification, permalink }) => (
              <li key={id}>
                <a href={permalink}>{acronym === null ? name : `${name} (${acronym})`}</a>{' '}
                <Verification grade={verification} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {disciplines.length > 0 && (
        <section>
          <h4>{say('disciplinedBy')}</h4>
          {potentialConflict && <p className="step-lawyer">{say('conflictMeans')}</p>}
          <Disciplines disciplines={disciplines} />
        </section>
      )}
      <details className="step-sources">
        <summary>{sayShared('sources')}</summary>
        <Sources sources={sources} />
      </details>
    </>
  );
}
