import { listInWords } from '../../../src/messages/words.js';
import type { CompareQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Scroll } from '../parts/Scroll.js';
import { LawLink } from './OpenedCell.js';
import { words } from './words.js';

/** What each country has: its state, and the laws that speak of a feature. */
export function Frameworks({ comparison }: { readonly comparison: CompareQuery['comparison'] }) {
  const say = useWords(words);
  return (
    <Scroll label={say('states')}>
      <table className="compare-states">
        <thead>
          <tr>
            <th scope="col">{say('country')}</th>
            <th scope="col">{say('state')}</th>
            <th scope="col">{say('laws')}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.countries.map(({ id, name }, at) => {
            const { state, laws } = comparison.frameworks[at]!;
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{say(state)}</td>
                <td>
                  {laws.map((law, place) => (
                    <span key={law.id}>
                      {place > 0 && '; '}
                      <LawLink law={law} />
                    </span>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Countries without a general law that is known to be in force, and what that does to their answers. */
export function Exceptions({ comparison }: { readonly comparison: CompareQuery['comparison'] }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const states = (['NONE', 'UNDATED', 'NOT_COVERED'] as const)
    .map((state) => ({
      state,
      names: comparison.frameworks.filter((each) => each.state === state).map(({ country }) => country.name),
    }))
    .filter(({ names }) => names.length > 0);
  if (states.length === 0) return null;
  return (
    <dl className="compare-details small">
      {states.map(({ state, names }) => (
        <div key={state}>
          <dt>
            {say(state)}: {listInWords(names, lang)}
          </dt>
          <dd>{say(`${state}_means`)}</dd>
        </div>
      ))}
    </dl>
  );
}
