import { spanInWords } from '../../../src/messages/words.js';
import type { CompareQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Scroll } from '../parts/Scroll.js';
import { distanceOf, pairKey, pairsByKey } from './pairs.js';
import { words } from './words.js';

interface Props {
  readonly comparison: CompareQuery['comparison'];
  /** Opens a pair, as `BR.CL`. */
  readonly onOpen: (pair: string) => void;
}

/** How far apart each pair is, with like frameworks side by side. */
export function DistanceMap({ comparison, onOpen }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { order, countries, pairs } = comparison;
  const byKey = pairsByKey(pairs);
  const nameOf = new Map(countries.map(({ id, name }) => [id, name]));
  return (
    <>
      <Scroll label={say('distances')} className="compare-scroll">
        <table className="compare-distances">
          <caption className="visually-hidden">{say('distances')}</caption>
          <thead>
            <tr>
              <td />
              {order.map((id) => (
                <th key={id} scope="col">
                  <span aria-hidden="true">{id}</span>
                  <span className="visually-hidden">{nameOf.get(id)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.map((one) => (
              <tr key={one}>
                <th scope="row">{nameOf.get(one)}</th>
                {order.map((other) => {
                  const pair = byKey.get(pairKey(one, other));
                  if (!pair) return <td key={other} className="compare-self" />;
                  const { heterogeneity, low, high, weak } = pair;
                  const told =
                    heterogeneity === null
                      ? spanInWords(low, high, lang)
                      : spanInWords(heterogeneity, heterogeneity, lang);
                  const remark = heterogeneity === null ? say('unknownMark') : weak ? say('weakMark') : null;
                  return (
                    <td
                      key={other}
                      className="compare-distance"
                      data-known={heterogeneity !== null}
                      style={{ '--apart': `${Math.round(distanceOf(pair) * 100)}%` } as React.CSSProperties}
                    >
                      <button
                        type="button"
                        onClick={() => onOpen(pairKey(one, other))}
                        title={`${nameOf.get(one)} – ${nameOf.get(other)}: ${told}${remark === null ? '' : `, ${remark}`}`}
                      >
                        {heterogeneity === null ? <small>{told}</small> : told}
                        {weak && heterogeneity !== null && <span aria-hidden="true">~</span>}
                        {remark !== null && <span className="visually-hidden">, {remark}</span>}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <ul className="compare-legend small">
        <li>
          {say('near')} <span className="compare-scale" aria-hidden="true" /> {say('far')}
        </li>
        {pairs.some(({ weak, heterogeneity }) => weak && heterogeneity !== null) && <li>~ {say('weakMark')}</li>}
        {pairs.some(({ heterogeneity }) => heterogeneity === null) && (
          <li>
            {spanInWords(0.2, 0.8, lang)}: {say('unknownMark')}
          </li>
        )}
      </ul>
    </>
  );
}
