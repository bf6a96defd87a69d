import { label } from '../../../src/messages/labels.js';
import { dateInWords, listInWords } from '../../../src/messages/words.js';
import { knownPart } from '../../../src/vocabulary/partialDate.js';
import { PageLink } from '../address/PageLink.js';
import type {
  NegotiatedAcceptanceFragment,
  NegotiatedClauseFragment,
  NegotiatedExceptionFragment,
  NegotiatedLeftOutFragment,
  NegotiatedNameFragment,
} from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Sources } from '../parts/Sources.js';
import { Verification } from '../parts/Verification.js';
import { limbsOf } from './limbs.js';
import { Strength } from './Strength.js';
import { spanOfClause } from './strengths.js';
import { words } from './words.js';

/** The name of a clause, which leads to it in its agreement. */
export function ClauseLink({ clause }: { readonly clause: Omit<NegotiatedNameFragment, 'topic' | 'verification'> }) {
  const { id, locator, agreement } = clause;
  return (
    <PageLink to={`/agreements/${agreement.id}#${id}`}>
      {agreement.name}, {locator}
    </PageLink>
  );
}

/** Several clauses by name, each with how well it was checked. */
export function ClauseList({ clauses }: { readonly clauses: readonly NegotiatedNameFragment[] }) {
  return (
    <ul className="negotiate-list">
      {clauses.map((clause) => (
        <li key={clause.id}>
          <ClauseLink clause={clause} /> <Verification grade={clause.verification} />
        </li>
      ))}
    </ul>
  );
}

interface ClauseProps {
  readonly clause: NegotiatedClauseFragment;
  /** As the country that accepted it is bound by it; as the text has it where no country is meant. */
  readonly accepted?: Pick<NegotiatedAcceptanceFragment, 'strength' | 'strengthHigh' | 'through' | 'towards'>;
  /** The exceptions with their tests; left out where they are told already. */
  readonly exceptions?: readonly NegotiatedExceptionFragment[];
}

/** A clause down to its exceptions, its dispute settlement and its sources. */
export function Clause({ clause, accepted, exceptions }: ClauseProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { summary, note, from, to, sectors, sources, verification, disputeSettlement } = clause;
  return (
    <article className="negotiate-clause">
      <h4>
        <ClauseLink clause={clause} />
      </h4>
      <p>
        <Strength {...(accepted ?? spanOfClause(clause))} /> <Verification grade={verification} />
      </p>
      {summary !== null && <p lang="en">{summary}</p>}
      <dl className="negotiate-facts">
        {accepted && accepted.towards.length > 0 && (
          <Fact name={say('towards')}>
            {listInWords(
              accepted.towards.map(({ name }) => name),
              lang,
            )}
          </Fact>
        )}
        {accepted && accepted.towards.length === 0 && <Fact name={say('towards')}>{say('towardsNobody')}</Fact>}
        {clause.bindingness === 'BINDING' && (
          <Fact name={say('settlement')}>{say(settlementWord(disputeSettlement))}</Fact>
        )}
        {from && <Fact name={say('startsOn')}>{dateInWords(knownPart(from), lang)}</Fact>}
        {to && <Fact name={say('endsOn')}>{dateInWords(knownPart(to), lang)}</Fact>}
        {sectors.length > 0 && !sectors.includes('ALL') && (
          <Fact name={say('sectors')}>
            {listInWords(
              sectors.map((sector) => label(lang, 'Sector', sector)),
              lang,
            )}
          </Fact>
        )}
        {exceptions && (
          <Fact name={say('exceptions')}>
            <Exceptions exceptions={exceptions} />
          </Fact>
        )}
      </dl>
      <details>
        <summary>{say('sourcesAndNotes')}</summary>
        {note !== null && <p lang="en">{note}</p>}
        <Sources sources={sources} />
      </details>
    </article>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function settlementWord(disputeSettlement: boolean | null) {
  if (disputeSettlement === null) return 'settlementUnknown';
  return disputeSettlement ? 'settlementYes' : 'settlementNo';
}

/** The exceptions of a clause, each with the limbs of its test. */
export function Exceptions({ exceptions }: { readonly exceptions: readonly NegotiatedExceptionFragment[] }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  if (exceptions.length === 0) return <>{say('noExceptions')}</>;
  return (
    <ul className="negotiate-list">
      {exceptions.map(({ exception, test }) => (
        <li key={exception}>
          {label(lang, 'CommitmentException', exception)}
          <span className="soft small">
            :{' '}
            {test === null
              ? say('testUnknown')
              : limbsOf(test)
                  .map((limb) => say(limb))
                  .join('; ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The exceptions by name alone. */
export function ExceptionNames({
  exceptions,
}: {
  readonly exceptions: readonly Pick<NegotiatedExceptionFragment, 'exception'>[];
}) {
  const say = useWords(words);
  const { lang } = useLanguage();
  if (exceptions.length === 0) return <>{say('noExceptions')}</>;
  return <>{exceptions.map(({ exception }) => label(lang, 'CommitmentException', exception)).join('; ')}.</>;
}

/** Facts that are not recorded and could change the answer. */
export function LeftOut({ facts }: { readonly facts: readonly NegotiatedLeftOutFragment[] }) {
  const say = useWords(words);
  if (facts.length === 0) return null;
  return (
    <details className="negotiate-left-out">
      <summary>{say('leftOut', { count: facts.length })}</summary>
      <ul className="negotiate-list">
        {facts.map(({ id, reason }) => (
          <li key={`${id} ${reason}`}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
