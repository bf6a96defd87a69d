import { label } from '../../../src/messages/labels.js';
import { listInWords, shareInWords } from '../../../src/messages/words.js';
import type { CompareQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Scroll } from '../parts/Scroll.js';
import { words } from './words.js';

/** How much of what the model asks for each framework has, whole and by block. */
export function Strength({ comparison }: { readonly comparison: CompareQuery['comparison'] }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const nameOf = new Map(comparison.countries.map(({ id, name }) => [id, name]));
  const [first] = comparison.strength;
  if (!first) return null;
  return (
    <Scroll label={say('strength')}>
      <table className="compare-strength">
        <thead>
          <tr>
            <th scope="col">{say('country')}</th>
            <th scope="col">
              {say('whole')} <Asked count={first.asked} />
            </th>
            {first.blocks.map(({ block, asked }) => (
              <th key={block} scope="col">
                {say(block)} <Asked count={asked} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.strength.map(({ country, low, high, blocks, missing }) => (
            <tr key={country.id}>
              <th scope="row">
                {nameOf.get(country.id)}
                {missing.length > 0 && (
                  <details className="small">
                    <summary>
                      {say('missingCount')}: {missing.length}
                    </summary>
                    {listInWords(
                      missing.map((each) => label(lang, 'FeatureName', each)),
                      lang,
                    )}
                  </details>
                )}
              </th>
              <Share low={low} high={high} />
              {blocks.map(({ block, ...share }) => (
                <Share key={block} {...share} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Asked({ count }: { readonly count: number }) {
  const say = useWords(words);
  return <span className="compare-asked">{say('asked', { count })}</span>;
}

function Share({ low, high }: { readonly low: number; readonly high: number }) {
  const { lang } = useLanguage();
  return (
    <td>
      {shareInWords(low, high, lang)}
      <span className="compare-bar" aria-hidden="true">
        <span className="compare-bar-full" style={{ inlineSize: `${low * 100}%` }} />
        <span className="compare-bar-open" style={{ inlineSize: `${(high - low) * 100}%` }} />
      </span>
    </td>
  );
}
