import { label } from '../../../src/messages/labels.js';
import { listInWords } from '../../../src/messages/words.js';
import { PageLink } from '../address/PageLink.js';
import type { SimulateReformsQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Scroll } from '../parts/Scroll.js';
import { Verification } from '../parts/Verification.js';
import { words } from './words.js';

type TouchedCommitment = SimulateReformsQuery['simulation']['touched'][number];

/** The commitments that reforms touch, by what becomes of them. */
export function Touched({ touched }: { readonly touched: readonly TouchedCommitment[] }) {
  const say = useWords(words);
  const kinds = (['BURDENED', 'LOST', 'GAINED', 'RELIEVED'] as const)
    .map((change) => ({ change, those: touched.filter((each) => each.change === change) }))
    .filter(({ those }) => those.length > 0);
  return (
    <section>
      <h2>{say('touched')}</h2>
      {kinds.length === 0 && <p>{say('noneTouched')}</p>}
      {kinds.map(({ change, those }) => (
        <details key={change} open={those.length <= 12}>
          <summary>
            {say(change)} ({say('allOf', { count: those.length })})
          </summary>
          <Scroll label={say(change)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('commitment')}</th>
                  <th scope="col">{say('owes')}</th>
                  <th scope="col">{say('towards')}</th>
                </tr>
              </thead>
              <tbody>
                {those.map((each) => (
                  <Row key={`${each.commitment.id} ${each.country.id}`} touched={each} />
                ))}
              </tbody>
            </table>
          </Scroll>
        </details>
      ))}
    </section>
  );
}

function Row({ touched }: { readonly touched: TouchedCommitment }) {
  const { lang } = useLanguage();
  const { agreement, commitment, country, towards } = touched;
  return (
    <tr>
      <td>
        <PageLink to={`/agreements/${agreement.id}#${commitment.id}`}>
          {agreement.name}, {commitment.locator}
        </PageLink>{' '}
        <span className="small soft">{label(lang, 'Bindingness', commitment.bindingness)}</span>{' '}
        <Verification grade={commitment.verification} />
      </td>
      <td>{country.name}</td>
      <td>
        {listInWords(
          towards.map(({ name }) => name),
          lang,
        )}
      </td>
    </tr>
  );
}
