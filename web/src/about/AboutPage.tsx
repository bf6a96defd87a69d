import { type ReactNode } from 'react';
import { dateInWords } from '../../../src/messages/words.js';
import { useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { AboutDatasetDocument, type AboutDatasetQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { Cite } from '../parts/Cite.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Title } from '../parts/Title.js';
import { Checked } from './Checked.js';
import { Corrections } from './Corrections.js';
import { CoverageTable } from './CoverageTable.js';
import { Gaps } from './Gaps.js';
import { Heaviest } from './Heaviest.js';
import { HowToCorrect } from './HowToCorrect.js';
import { kindWords } from './kindWords.js';
import { Method } from './Method.js';
import { aboutQuestion } from './question.js';
import { TakeAway } from './TakeAway.js';
import { words } from './words.js';
import './about.css';

type Dataset = AboutDatasetQuery['dataset'];

/** How far the facts can be trusted, how to cite and correct them, and how to take them away. */
export function AboutPage() {
  const say = useWords(words);
  const [question, ask] = useQuestion(aboutQuestion);
  const answer = useAnswer(AboutDatasetDocument, {});
  const opened = (part: string) => ({
    isOpen: question.open.includes(part),
    onOpen: (isOpen: boolean) =>
      ask(
        { open: isOpen ? [...question.open, part] : question.open.filter((each) => each !== part) },
        { replace: true },
      ),
  });
  return (
    <>
      <Title>{say('title')}</Title>
      <p className="soft about-lead">{say('lead')}</p>
      <Answer of={answer} height="90rem">
        {({ dataset }) => (
          <>
            <Version dataset={dataset} />
            <Checked shares={dataset.verification} />
            <CoverageTable coverage={dataset.coverage} />
          </>
        )}
      </Answer>
      <section>
        <h2>{say('gaps')}</h2>
        <p className="about-lead">{say('gapsMean')}</p>
        <OpenedPart name={say('heaviest')} {...opened('heaviest')}>
          <Heaviest />
        </OpenedPart>
        <OpenedPart name={say('missing')} {...opened('missing')}>
          <Gaps />
        </OpenedPart>
      </section>
      <section>
        <h2>{say('corrections')}</h2>
        <p className="about-lead">{say('correctionsMean')}</p>
        <OpenedPart name={say('showCorrections')} {...opened('corrections')}>
          <Corrections country={null} />
        </OpenedPart>
      </section>
      <HowToCorrect />
      <Method />
      <TakeAway question={question} ask={ask} />
    </>
  );
}

function Version({ dataset }: { readonly dataset: Dataset }) {
  const say = useWords(words);
  const sayKind = useWords(kindWords);
  const { lang } = useLanguage();
  const { title, version, date, hash, license, apa, bibtex, csl, counts } = dataset;
  return (
    <section>
      <h2>{say('version')}</h2>
      <dl className="about-facts">
        <div>
          <dt>{say('dataset')}</dt>
          <dd lang="en">{title}</dd>
        </div>
        <div>
          <dt>{say('versionNumber')}</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>{say('factsTo')}</dt>
          <dd>{dateInWords(date, lang)}</dd>
        </div>
        <div>
          <dt>{say('hash')}</dt>
          <dd>
            <code>{hash}</code>
          </dd>
        </div>
        <div>
          <dt>{say('licence')}</dt>
          <dd>{license}</dd>
        </div>
      </dl>
      <p className="soft small about-lead">{say('versionMeans')}</p>
      <div className="actions">
        <Cite apa={apa} bibtex={bibtex} csl={csl} permalink={null} />
        <ShowQuery document={AboutDatasetDocument} variables={{}} />
      </div>
      <details>
        <summary>{say('counts')}</summary>
        <ul className="about-counts">
          {counts.map(({ kind, count }) => (
            <li key={kind}>
              {sayKind(kind as keyof typeof kindWords)}: <strong>{count.toLocaleString(lang.toLowerCase())}</strong>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

interface OpenedPartProps {
  readonly name: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A part that is asked only when it is opened. */
function OpenedPart({ name, isOpen, onOpen, children }: OpenedPartProps) {
  return (
    <details
      className="about-part"
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open !== isOpen && onOpen(currentTarget.open)}
    >
      <summary>{name}</summary>
      {isOpen && children}
    </details>
  );
}
