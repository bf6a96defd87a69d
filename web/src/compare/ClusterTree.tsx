import { listInWords } from '../../../src/messages/words.js';
import type { CompareQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { joinsOf, lineOf } from './tree.js';
import { words } from './words.js';

const ROW = 28;
const WIDTH = 400;

/** Who is like whom: the clusters in words, and the tree that joins like frameworks first. */
export function ClusterTree({ comparison }: { readonly comparison: CompareQuery['comparison'] }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { clusters, unplaced, order, pairs, countries } = comparison;
  const nameOf = new Map(countries.map(({ id, name }) => [id, name]));
  const named = (ids: readonly { readonly id: string }[]) =>
    listInWords(
      ids.map(({ id }) => nameOf.get(id) ?? id),
      lang,
    );
  const letterOf = new Map(clusters.flatMap((cluster, at) => cluster.countries.map(({ id }) => [id, letter(at)])));
  const joins = joinsOf(order, pairs);
  const height = ROW * order.length;
  return (
    <>
      <ul className="compare-clusters">
        {clusters.map((cluster, at) => (
          <li key={letter(at)}>
            <strong>{say('cluster', { letter: letter(at) })}</strong>: {named(cluster.countries)}
            {cluster.countries.length === 1 && <span className="soft"> ({say('alone')})</span>}
          </li>
        ))}
      </ul>
      {unplaced.length > 0 && <p className="soft">{say('unplaced', { countries: named(unplaced) })}</p>}
      <p className="small soft">{say('tree')}</p>
      <div className="compare-tree">
        <ol aria-hidden="true">
          {order.map((id) => (
            <li key={id} data-cluster={letterOf.get(id)}>
              {nameOf.get(id)} <span className="compare-letter">{letterOf.get(id) ?? '?'}</span>
            </li>
          ))}
        </ol>
        <svg
          viewBox={`0 0 ${WIDTH} ${height}`}
          height={height}
          preserveAspectRatio="none"
          role="img"
          aria-label={`${say('tree')} ${clusters.map(({ countries: of }, at) => `${say('cluster', { letter: letter(at) })}: ${named(of)}.`).join(' ')}`}
        >
          {[0, 0.25, 0.5, 0.75, 1].map((at) => (
            <line key={at} x1={at * WIDTH} x2={at * WIDTH} y1={0} y2={height} className="compare-tree-grid" />
          ))}
          {joins.map((join) => (
            <path key={lineOf(join, ROW, WIDTH)} d={lineOf(join, ROW, WIDTH)} className="compare-tree-line" />
          ))}
        </svg>
        <div className="compare-tree-axis small soft" aria-hidden="true">
          <span>0 {say('near')}</span>
          <span>{say('far')} 1</span>
        </div>
      </div>
    </>
  );
}

/** A, B, …, Z, AA, … */
function letter(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : letter(Math.floor(at / 26) - 1) + letter(at % 26);
}
