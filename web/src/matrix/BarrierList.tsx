import { label } from '../../../src/messages/labels.js';
import { weakestVerification } from '../../../src/vocabulary/evidence.js';
import { PageLink } from '../address/PageLink.js';
import type { MatrixBarrierToldFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Level } from '../parts/Level.js';
import { Verification } from '../parts/Verification.js';
import { words } from './words.js';

/** What stands above FREE in the corridors, each barrier once, down to the article. */
export function BarrierList({ barriers }: { readonly barriers: readonly MatrixBarrierToldFragment[] }) {
  const say = useWords(words);
  if (barriers.length === 0) return <p>{say('noBarriers')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with keys.
    <section className="scroll" tabIndex={0} aria-label={say('barriers')}>
      <table className="barrier-list">
        <caption className="visually-hidden">{say('barriers')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('law')}</th>
            <th scope="col">{say('kind')}</th>
            <th scope="col">{say('level')}</th>
            <th scope="col">{say('corridors')}</th>
            <th scope="col">{say('articles')}</th>
          </tr>
        </thead>
        <tbody>
          {barriers.map((barrier) => (
            <BarrierRow key={barrier.id} barrier={barrier} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BarrierRow({ barrier }: { readonly barrier: MatrixBarrierToldFragment }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { kind, law, lawTitle, level, corridorCount, potentialConflict, rules, summary, threshold } = barrier;
  const provisions = [...new Map(rules.map(({ provision }) => [provision.id, provision])).values()];
  const grade = weakestVerification(provisions.flatMap(({ verification }) => verification ?? []));
  return (
    <tr>
      <th scope="row">
        {law?.jurisdiction.name}:{' '}
        {law ? (
          <PageLink to={`/laws/${law.id}`} className="barrier-law">
            {lawTitle}
          </PageLink>
        ) : (
          lawTitle
        )}
      </th>
      <td>
        {label(lang, 'BarrierKind', kind)}
        {threshold !== null && (
          <p className="small">
            {say('only')} <span lang="en">{threshold}</span>
          </p>
        )}
        {potentialConflict && <p className="small barrier-conflict">{say('potentialConflict')}</p>}
      </td>
      <td>
        <Level level={level} />
      </td>
      <td className="number">{corridorCount}</td>
      <td>
        <ul className="barrier-articles">
          {provisions.map(({ id, locator, law: its }) => (
            <li key={id}>
              <PageLink to={`/laws/${its.id}#${id}`}>
                {its.id !== law?.id && `${its.shortName ?? its.title}, `}
                {locator}
              </PageLink>
            </li>
          ))}
        </ul>
        <Verification grade={grade} />
        <details className="small">
          <summary>{say('details')}</summary>
          {summary}
        </details>
      </td>
    </tr>
  );
}
