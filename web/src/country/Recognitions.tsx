import { PageLink } from '../address/PageLink.js';
import type { CountryJurisdictionFragment, CountryRecognitionFragment } from '../generated/graphql.js';
import { useWords } from '../language/words.js';
import { useDates } from '../parts/dates.js';
import { JurisdictionLink } from '../places/JurisdictionLink.js';
import type { CountryRecord } from './CountryPage.js';
import { Part } from './Part.js';
import { words } from './words.js';

/** Whose protection it recognises as adequate on the day, and who recognises its own. */
export function Recognitions({ country: { recognises, recognisedBy, groups } }: { readonly country: CountryRecord }) {
  const say = useWords(words);
  return (
    <Part id="recognition">
      <div className="country-two">
        <section>
          <h3>{say('recognises')}</h3>
          <List recognitions={recognises.map((each) => ({ ...each, other: each.to }))} />
        </section>
        <section>
          <h3>{say('recognisedBy')}</h3>
          <List recognitions={recognisedBy.map((each) => ({ ...each, other: each.from }))} />
        </section>
      </div>
      {groups.length > 0 && <p className="small soft">{say('recognisedThroughGroup')}</p>}
    </Part>
  );
}

interface Given extends CountryRecognitionFragment {
  readonly other: CountryJurisdictionFragment;
}

function List({ recognitions }: { readonly recognitions: readonly Given[] }) {
  const say = useWords(words);
  const { inWords } = useDates();
  if (recognitions.length === 0) return <p>{say('nobody')}</p>;
  return (
    <ul>
      {recognitions.map(({ id, other, since, scope, certifiedOnly, instrument, permalink }) => (
        <li key={id}>
          <JurisdictionLink of={other} />{' '}
          <span className="small">
            <a href={permalink}>{since ? say('established', { date: inWords(since) }) : say('notRecorded')}</a>
            {instrument && (
              <>
                {' · '}
                <PageLink to={`/laws/${instrument.id}`}>{instrument.shortName ?? instrument.title}</PageLink>
              </>
            )}
            {certifiedOnly && ` · ${say('certifiedOnly')}`}
            {scope !== null && <span lang="en"> · {scope}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
