import { dateInWords } from '../../../src/messages/words.js';
import { PageLink } from '../address/PageLink.js';
import { useAnswer } from '../api/useAnswer.js';
import { AboutCorrectionsDocument, type AboutCorrectionsQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { Verification } from '../parts/Verification.js';
import { correctionWords } from './correctionWords.js';
import './corrections.css';

interface Props {
  /** Only of records of this country; of all where null. */
  readonly country: string | null;
}

/** A page of the API holds no more. */
const NEWEST = 100;

/** Where the record was wrong and is right now, the newest first. None of it is a change of the law. */
export function Corrections({ country }: Props) {
  const say = useWords(correctionWords);
  const { lang } = useLanguage();
  const variables = { countries: country === null ? null : [country], last: NEWEST, lang };
  const answer = useAnswer(AboutCorrectionsDocument, variables);
  return (
    <Answer of={answer} height="20rem">
      {({ corrections: { edges, totalCount } }) => (
        <>
          <p>{say('count', { count: totalCount })}</p>
          <ul className="corrections">
            {edges.toReversed().map(({ node }) => (
              <li key={node.id}>
                <Correction correction={node} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Answer>
  );
}

type CorrectionTold = AboutCorrectionsQuery['corrections']['edges'][number]['node'];

function Correction({ correction }: { readonly correction: CorrectionTold }) {
  const say = useWords(correctionWords);
  const { lang } = useLanguage();
  const { date, version, summary, before, after, verification, jurisdictions } = correction;
  // The jurisdictions of an agreement are all its parties, who say nothing beside its name.
  const isOfLaw = jurisdictions.length > 0 && correction.agreement === null && correction.commitment === null;
  return (
    <details>
      <summary>
        {dateInWords(date, lang)}: {isOfLaw && `${jurisdictions.map(({ name }) => name).join(', ')}, `}
        {say(correction.kind)} <span lang="en">{nameOf(correction)}</span>
      </summary>
      <p lang="en">{summary}</p>
      <dl className="correction-texts">
        <div>
          <dt>{say('before')}</dt>
          <dd lang="en">
            <del>{before}</del>
          </dd>
        </div>
        <div>
          <dt>{say('after')}</dt>
          <dd lang="en">
            <ins>{after}</ins>
          </dd>
        </div>
      </dl>
      <p className="small">
        <Verification grade={verification} /> {say('since', { version })} <RecordLink correction={correction} />
      </p>
    </details>
  );
}

function nameOf({ law, provision, agreement, commitment, record }: CorrectionTold): string {
  if (provision) return `${provision.law.shortName ?? provision.law.title}, ${provision.locator}`;
  if (commitment) return `${commitment.agreement.name}, ${commitment.locator}`;
  return law?.shortName ?? law?.title ?? agreement?.name ?? record;
}

function RecordLink({ correction }: { readonly correction: CorrectionTold }) {
  const say = useWords(correctionWords);
  const { law, provision, agreement, commitment, permalink } = correction;
  if (provision) return <PageLink to={`/laws/${provision.law.id}#${provision.id}`}>{say('toRecord')}</PageLink>;
  if (commitment) {
    return <PageLink to={`/agreements/${commitment.agreement.id}#${commitment.id}`}>{say('toRecord')}</PageLink>;
  }
  if (law) return <PageLink to={`/laws/${law.id}`}>{say('toRecord')}</PageLink>;
  if (agreement) return <PageLink to={`/agreements/${agreement.id}`}>{say('toRecord')}</PageLink>;
  return <a href={permalink}>{say('toRecord')}</a>;
}
