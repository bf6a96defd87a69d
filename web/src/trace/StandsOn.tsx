import { PageLink } from '../address/PageLink.js';
import { useAnswer } from '../api/useAnswer.js';
import {
  TraceStandsOnDocument,
  type TraceStandsOnQuery,
  type TraceStandsOnQueryVariables,
} from '../generated/graphql.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { Verification } from '../parts/Verification.js';
import { words } from './words.js';

type Fact = TraceStandsOnQuery['trace']['standsOn'][number];

/** The facts of which the loss, one at a time, would make another answer. */
export function StandsOn({ variables }: { readonly variables: TraceStandsOnQueryVariables }) {
  const say = useWords(words);
  return (
    <Answer of={useAnswer(TraceStandsOnDocument, variables)} height="6rem">
      {({ trace: { standsOn } }) =>
        standsOn.length === 0 ? (
          <p>{say('standsOnNone')}</p>
        ) : (
          <>
            <p className="soft">{say('standsOnMeans')}</p>
            <ul>
              {standsOn.map((fact) => (
                <li key={`${fact.kind} ${fact.id}`}>
                  <span className="soft">{say(fact.kind)}:</span> <FactLink fact={fact} />{' '}
                  <Verification grade={fact.verification} />
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Answer>
  );
}

function FactLink({ fact: { id, kind, label, law, provision } }: { readonly fact: Fact }) {
  if (provision) return <PageLink to={`/laws/${provision.law.id}#${provision.id}`}>{label}</PageLink>;
  if (law) return <PageLink to={`/laws/${law.id}`}>{label}</PageLink>;
  // Memberships and parties are ties and have no page of their own.
  return kind === 'RECOGNITION' ? <a href={`/id/recognition/${encodeURIComponent(id)}`}>{label}</a> : label;
}
