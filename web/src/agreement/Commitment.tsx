import { label } from '../../../src/messages/labels.js';
import { listInWords } from '../../../src/messages/words.js';
import type { AgreementCommitmentFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { useDates } from '../parts/dates.js';
import { Facts } from '../parts/Facts.js';
import { Note } from '../parts/Note.js';
import { Sources } from '../parts/Sources.js';
import { Verification } from '../parts/Verification.js';
import { words as shared } from '../parts/words.js';
import { words } from './words.js';

interface Props {
  readonly commitment: AgreementCommitmentFragment;
  /** Whether the reader came for it. */
  readonly isAnchored: boolean;
}

/** What was promised in an article, how strongly, and what may justify a measure against it. */
export function Commitment({ commitment, isAnchored }: Props) {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { lang } = useLanguage();
  const { span } = useDates();
  const { id, locator, heading, summary, note, bindingness, disputeSettlement, verification, sources } = commitment;
  const { exceptions, exceptParties, sectors, from, to, permalink } = commitment;
  return (
    <article
      id={id}
      tabIndex={-1}
      className="agreement-commitment card"
      data-grade={verification}
      aria-current={isAnchored ? 'location' : undefined}
    >
      <h4>
        {locator}
        {heading !== null && <span lang="en">: {heading}</span>}{' '}
        <a className="agreement-anchor no-print" href={`#${id}`} aria-label={say('linkHere', { what: locator })}>
          #
        </a>
      </h4>
      {summary !== null && <p lang="en">{summary}</p>}
      <p className="agreement-strength" data-bindingness={bindingness}>
        <strong>{label(lang, 'Bindingness', bindingness)}</strong> · {say(disputeOf(disputeSettlement))}
      </p>
      <Facts
        facts={[
          [say('exceptions'), exceptions.length > 0 && <Exceptions commitment={commitment} />],
          [
            say('exceptParties'),
            exceptParties.length > 0 &&
              listInWords(
                exceptParties.map(({ name }) => name),
                lang,
              ),
          ],
          [say('sectors'), sectors.map((each) => label(lang, 'Sector', each)).join(', ')],
          [say('dates'), span(from, to)],
        ]}
      />
      {note !== null && <Note text={note} />}
      <p>
        <Verification grade={verification} />
      </p>
      <details>
        <summary>
          {sayShared('sources')} <span className="visually-hidden">({locator})</span>
        </summary>
        <Sources sources={sources} />
        <p className="small">
          <a href={permalink}>{sayShared('permalink')}</a>: {id}
        </p>
      </details>
    </article>
  );
}

function disputeOf(settled: boolean | null) {
  if (settled === null) return 'disputeUnknown';
  return settled ? 'disputeYes' : 'disputeNo';
}

/** The exceptions, each with the limbs of its test where they are recorded. */
function Exceptions({ commitment: { exceptions, exceptionTests } }: Pick<Props, 'commitment'>) {
  const say = useWords(words);
  const { lang } = useLanguage();
  return (
    <ul>
      {exceptions.map((exception) => {
        const test = exceptionTests.find((each) => each.exception === exception);
        const limbs = test && [
          say(test.necessity),
          ...(['selfJudging', 'arbitrary', 'disguised'] as const).filter((limb) => test[limb]).map((limb) => say(limb)),
        ];
        return (
          <li key={exception}>
            {label(lang, 'CommitmentException', exception)}
            {limbs && <span className="small soft"> ({limbs.join('; ')})</span>}
          </li>
        );
      })}
    </ul>
  );
}
