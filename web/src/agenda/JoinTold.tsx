import { PageLink } from '../address/PageLink.js';
import type { AgendaCountsFragment, AgendaInPlaceFragment } from '../generated/graphql.js';
import { useWords } from '../language/words.js';
import { Sources } from '../parts/Sources.js';
import { Verification } from '../parts/Verification.js';
import { Status } from './Status.js';
import { countsOf, type Verdict, verdictsOf } from './statuses.js';
import { words } from './words.js';

type Join = AgendaInPlaceFragment['byJoin'][number]['join'];

/** What a join names: laws on a topic, a feature, an agreement, another goal. */
export function useJoinName(): (join: Join) => string {
  const say = useWords(words);
  return ({ kind, label, presence, agreement, law, goal }) => {
    const what = agreement?.name ?? law?.shortName ?? law?.title ?? goal?.summary ?? label;
    return `${say(presence === 'ABSENT' ? 'join.ABSENT' : `join.${kind}`)}: ${what}`;
  };
}

interface Props {
  readonly join: Join;
  readonly counts: AgendaCountsFragment;
  readonly countries: AgendaInPlaceFragment['countries'];
}

/** One thing that is judged to bear on a subject: whose judgement that is and why, and what follows from it in each country. */
export function JoinTold({ join, counts, countries }: Props) {
  const say = useWords(words);
  const nameOf = useJoinName();
  const { judgement, sources, verification, note, goal } = join;
  const isStated = judgement.basis === 'STATED';
  return (
    <article className="agenda-join" data-basis={judgement.basis}>
      <p className="agenda-join-name">{nameOf(join)}</p>
      <p className="agenda-basis">
        <span className="agenda-basis-mark">
          <span aria-hidden="true">{isStated ? '❝' : '◇'} </span>
          {say(judgement.basis)}
        </span>{' '}
        <span lang="en">{judgement.why}</span> <span className="soft">({judgement.by})</span>{' '}
        {isStated && <Verification grade={verification} />}
      </p>
      {goal && (
        <p className="small">
          <PageLink to={`/agendas/${goal.area.agenda.id}#${goal.id}`}>{goal.area.agenda.name}</PageLink>
        </p>
      )}
      <ul className="agenda-counts">
        {countsOf(counts).map(([status, count]) => (
          <li key={status} data-status={status} style={{ flexGrow: count }}>
            <Status status={status} />: <strong>{count}</strong>
          </li>
        ))}
      </ul>
      <details>
        <summary>{say('countryByCountry')}</summary>
        {verdictsOf(join.id, countries).map(([status, told]) => (
          <div key={status}>
            <p className="agenda-join-name">
              <Status status={status} />
            </p>
            <ul className="agenda-list">
              {told.map(({ country, verdict }) => (
                <li key={country.id}>
                  <strong>{country.name}</strong>: {verdict.reason} <Evidence verdict={verdict} />{' '}
                  <Verification grade={verdict.weakestVerification} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
      {(sources.length > 0 || note !== null) && (
        <details>
          <summary>{say('sourcesOfJoin')}</summary>
          {note !== null && <p lang="en">{note}</p>}
          {sources.length > 0 && <Sources sources={sources} />}
        </details>
      )}
    </article>
  );
}

/** The records that give a verdict, each a link. */
function Evidence({ verdict }: { readonly verdict: Verdict }) {
  const links = [
    ...verdict.laws.map(({ id, title, shortName }) => ({ to: `/laws/${id}`, name: shortName ?? title })),
    ...verdict.rules.map(({ provision: { id, locator, law } }) => ({
      to: `/laws/${law.id}#${id}`,
      name: `${law.shortName ?? law.title}, ${locator}`,
    })),
    ...(verdict.feature?.law
      ? [
          {
            to: `/laws/${verdict.feature.law.id}`,
            name: [verdict.feature.law.shortName ?? verdict.feature.law.title, verdict.feature.locator]
              .filter((each) => each !== null)
              .join(', '),
          },
        ]
      : []),
    ...verdict.commitments.map(({ id, locator, agreement }) => ({
      to: `/agreements/${agreement.id}#${id}`,
      name: `${agreement.name}, ${locator}`,
    })),
    ...verdict.agreements.map(({ id, name }) => ({ to: `/agreements/${id}`, name })),
  ];
  if (links.length === 0) return null;
  return (
    <span className="small">
      (
      {links.map(({ to, name }, index) => (
        <span key={`${to} ${name}`}>
          {index > 0 && '; '}
          <PageLink to={to}>{name}</PageLink>
        </span>
      ))}
      )
    </span>
  );
}
