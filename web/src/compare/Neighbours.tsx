import { listInWords, spanInWords } from '../../../src/messages/words.js';
import type { ComparedNeighboursFragment, CompareQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Scroll } from '../parts/Scroll.js';
import { words } from './words.js';

/** Whose framework is most and least like that of each country. */
export function Neighbours({ comparison }: { readonly comparison: CompareQuery['comparison'] }) {
  const say = useWords(words);
  const nameOf = new Map(comparison.countries.map(({ id, name }) => [id, name]));
  return (
    <Scroll label={say('neighbours')}>
      <table className="compare-neighbours">
        <thead>
          <tr>
            <th scope="col">{say('country')}</th>
            <th scope="col">{say('nearest')}</th>
            <th scope="col">{say('farthest')}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.neighbours.map(({ country, nearest, farthest }) => (
            <tr key={country.id}>
              <th scope="row">{nameOf.get(country.id)}</th>
              <td>
                <Those of={nearest} nameOf={nameOf} />
              </td>
              <td>
                <Those of={farthest} nameOf={nameOf} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

interface ThoseProps {
  readonly of: ComparedNeighboursFragment | null;
  readonly nameOf: ReadonlyMap<string, string>;
}

function Those({ of, nameOf }: ThoseProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  if (of === null) return <span className="soft">{say('notKnown')}</span>;
  return (
    <>
      {listInWords(
        of.countries.map(({ id }) => nameOf.get(id) ?? id),
        lang,
      )}{' '}
      <span className="soft">
        {spanInWords(of.heterogeneity, of.heterogeneity, lang)}
        {of.weak && `, ${say('weakOnly')}`}
      </span>
    </>
  );
}
