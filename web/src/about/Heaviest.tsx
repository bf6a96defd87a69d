import { PageLink } from '../address/PageLink.js';
import { useAnswer } from '../api/useAnswer.js';
import { AboutHeaviestDocument, type AboutHeaviestQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { Scroll } from '../parts/Scroll.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Verification } from '../parts/Verification.js';
import { usePlaces } from '../places/places.js';
import { words } from './words.js';

/** The facts on which most corridors of the region hang, each with how well it was checked. */
export function Heaviest() {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { region } = usePlaces();
  const variables = { group: { countries: [...region] }, lang };
  const answer = useAnswer(AboutHeaviestDocument, variables);
  return (
    <Answer of={answer} height="40rem">
      {({ loadBearingFacts: { edges, totalCount } }) => (
        <>
          <p className="soft small">{say('heaviestMeans', { count: edges.length, total: totalCount })}</p>
          <Scroll label={say('heaviest')}>
            <table>
              <caption className="visually-hidden">{say('heaviest')}</caption>
              <thead>
                <tr>
                  <th scope="col">{say('fact')}</th>
                  <th scope="col">{say('corridors')}</th>
                  <th scope="col">{say('checked')}</th>
                </tr>
              </thead>
              <tbody>
                {edges.map(({ node }) => (
                  <tr key={`${node.kind} ${node.id}`}>
                    <th scope="row">
                      <FactLink fact={node} />
                    </th>
                    <td>{node.corridorCount}</td>
                    <td>
                      <Verification grade={node.verification} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          <div className="actions">
            <ShowQuery document={AboutHeaviestDocument} variables={variables} />
          </div>
        </>
      )}
    </Answer>
  );
}

type Fact = AboutHeaviestQuery['loadBearingFacts']['edges'][number]['node'];

function FactLink({ fact: { label, law, provision } }: { readonly fact: Fact }) {
  if (law === null) return <>{label}</>;
  return (
    <>
      {law.jurisdiction.name}:{' '}
      <PageLink to={provision === null ? `/laws/${law.id}` : `/laws/${law.id}#${provision.id}`}>{label}</PageLink>
    </>
  );
}
