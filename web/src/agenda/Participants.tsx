import { dateInWords } from '../../../src/messages/words.js';
import { knownPart } from '../../../src/vocabulary/partialDate.js';
import { PageLink } from '../address/PageLink.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Verification } from '../parts/Verification.js';
import { usePlaces } from '../places/places.js';
import type { AgendaTold } from './AgendaPage.js';
import { words } from './words.js';

type Participant = AgendaTold['participants'][number];

/** Who takes part, role by role. That an agenda addresses a state does not say that it joined. */
export function Participants({ participants }: { readonly participants: readonly Participant[] }) {
  const say = useWords(words);
  const roles = [...new Set(participants.map(({ role }) => role))];
  if (roles.length === 0) return null;
  return (
    <section>
      <h2>{say('participants')}</h2>
      <dl className="agenda-roles">
        {roles.map((role) => (
          <Role key={role} role={role} participants={participants.filter((each) => each.role === role)} />
        ))}
      </dl>
    </section>
  );
}

interface RoleProps {
  readonly role: Participant['role'];
  readonly participants: readonly Participant[];
}

/** Where all were checked alike, it is said once. */
function Role({ role, participants }: RoleProps) {
  const say = useWords(words);
  const grades = new Set(participants.map(({ verification }) => verification));
  return (
    <div>
      <dt>
        {say(`role.${role}`)} {grades.size === 1 && <Verification grade={participants[0]?.verification} />}
      </dt>
      <dd>
        <ul>
          {participants.map((each) => (
            <ParticipantTold key={each.party?.id ?? each.organisation} participant={each} isGraded={grades.size > 1} />
          ))}
        </ul>
      </dd>
    </div>
  );
}

interface ParticipantProps {
  readonly participant: Participant;
  readonly isGraded: boolean;
}

function ParticipantTold({ participant, isGraded }: ParticipantProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { countries } = usePlaces();
  const { party, organisation, note, since, verification } = participant;
  return (
    <li>
      {party && countries.some(({ id }) => id === party.id) ? (
        <PageLink to={`/countries/${party.id}`}>{party.name}</PageLink>
      ) : (
        (party?.name ?? organisation)
      )}
      {since && <span className="small soft"> ({say('since', { date: dateInWords(knownPart(since), lang) })})</span>}
      {note !== null && (
        <span className="small soft" lang="en">
          {' '}
          {note}
        </span>
      )}{' '}
      {isGraded && <Verification grade={verification} />}
    </li>
  );
}
