import { label } from '../../../src/messages/labels.js';
import { listInWords } from '../../../src/messages/words.js';
import type { LawProvisionFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { useDates } from '../parts/dates.js';
import { Facts } from '../parts/Facts.js';
import { Note } from '../parts/Note.js';
import { Sources } from '../parts/Sources.js';
import { Verification } from '../parts/Verification.js';
import { words as shared } from '../parts/words.js';
import { usePlaces } from '../places/places.js';
import { words } from './words.js';

interface Props {
  readonly provision: LawProvisionFragment;
  /** Whether the reader came for it. */
  readonly isAnchored: boolean;
}

/** An article: what it says, and what each of its rules does to data that leave. */
export function Provision({ provision, isAnchored }: Props) {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { id, locator, summary, note, verification, rules, sources, permalink } = provision;
  return (
    <article
      id={id}
      tabIndex={-1}
      className="law-article card"
      data-grade={verification}
      aria-current={isAnchored ? 'location' : undefined}
    >
      <h3>
        {locator}{' '}
        <a className="law-anchor no-print" href={`#${id}`} aria-label={say('linkHere', { what: locator })}>
          #
        </a>
      </h3>
      <p lang="en">{summary}</p>
      {note !== null && <Note text={note} />}
      {rules.length === 0 ? (
        <p className="small soft">{say('noRule')}</p>
      ) : (
        <ul className="law-rules">
          {rules.map((rule) => (
            <Rule key={rule.id} rule={rule} />
          ))}
        </ul>
      )}
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

function Rule({ rule }: { readonly rule: LawProvisionFragment['rules'][number] }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { nameOf } = usePlaces();
  const { inWords } = useDates();
  const { effect, mechanisms, clauses, dataCategories, sectors, destinations, threshold, note } = rule;
  const named = (items: readonly string[]) => (items.length === 0 ? null : listInWords(items, lang));
  const grounds = mechanisms.map((each) => label(lang, 'Mechanism', each));
  const concerns = [
    dataCategories.map((each) => label(lang, 'DataCategory', each)).join(', '),
    sectors.map((each) => label(lang, 'Sector', each)).join(', '),
    rule.from && say('fromDay', { date: inWords(rule.from) }),
    rule.to && say('untilDay', { date: inWords(rule.to) }),
  ].filter((each) => each !== null && each !== '');
  return (
    <li data-effect={effect}>
      <p className="law-effect">
        {label(lang, 'RuleEffect', effect)}
        {grounds.length > 0 && <span className="law-grounds">: {grounds.join(', ')}</span>}
        {grounds.length === 0 && effect === 'PRIOR_AUTHORISATION' && (
          <span className="law-grounds">: {say('allGrounds')}</span>
        )}
      </p>
      <p className="small soft">{concerns.join(' · ')}</p>
      <Facts
        facts={[
          [say('threshold'), threshold !== null && <strong lang="en">{threshold}</strong>],
          [say('destinations'), destinations && named(destinations.map(nameOf))],
          [say('usableFrom'), rule.usableFrom && inWords(rule.usableFrom)],
          [say('clauses'), named(clauses.map((each) => label(lang, 'ClauseFamily', each)))],
        ]}
      />
      {rule.cumulative && <p className="small">{say('cumulative')}</p>}
      {rule.notYetUsable && <p className="small law-warning">{say('notYetUsable')}</p>}
      {rule.incomplete && <p className="small law-warning">{say('incomplete')}</p>}
      {note !== null && <Note text={note} />}
    </li>
  );
}
