import type { ToldEffectFragment, ToldOutcomeFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Scroll } from '../parts/Scroll.js';
import { Verification } from '../parts/Verification.js';
import { usePlaces } from '../places/places.js';
import { words } from './words.js';

/** What others have measured of such changes, each with what must be said with it. It is told in English, as it was recorded. */
export function Outcome({ outcome }: { readonly outcome: ToldOutcomeFragment }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { nameOf } = usePlaces();
  const { frames, pairEffects, notApplied } = outcome;
  const number = new Intl.NumberFormat(lang.toLowerCase(), { maximumFractionDigits: 2 });
  // The percentages are computed from a rounded effect: more places than one would say more than is known.
  const percent = new Intl.NumberFormat(lang.toLowerCase(), { maximumFractionDigits: 1 });
  const range = (low: number, high: number) => number.formatRange(low, high).replace(/^~/, '');
  return (
    <section>
      <h2>{say('outcome')}</h2>
      <p className="soft">{say('outcomeMeans')}</p>
      <h3>{say('pairEffects')}</h3>
      {pairEffects.length === 0 ? (
        <p>{say('noPairEffects')}</p>
      ) : (
        effectsOf(pairEffects).map(({ effect, assumptions, pairs }) => (
          <section key={effect.id}>
            <p>
              <strong lang="en">{effect.outcome}</strong> – <EffectSource effect={effect} />
            </p>
            <Scroll label={say('pairEffects')} className="reform-long">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say('pair')}</th>
                    <th scope="col">{say('fallsBy')}</th>
                    <th scope="col">{say('effectRange')}</th>
                  </tr>
                </thead>
                <tbody>
                  {pairs.map(({ countries, low, high, heterogeneityChange }) => (
                    <tr key={countries.join()}>
                      <th scope="row">{countries.map(nameOf).join(' – ')}</th>
                      <td>{heterogeneityChange === null ? '–' : number.format(heterogeneityChange)}</td>
                      <td>{say('percent', { range: percent.formatRange(low, high).replace(/^~/, '') })}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
            <p className="small">
              {say('assumed')}: <span lang="en">{[...assumptions, effect.caveat].join(' ')}</span>
            </p>
          </section>
        ))
      )}
      {notApplied.length > 0 && (
        <>
          <h3>{say('notApplied')}</h3>
          <ul lang="en">
            {notApplied.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {frames.length > 0 && (
        <details>
          <summary>
            {say('frames')} ({frames.length})
          </summary>
          <p className="soft">{say('framesMean')}</p>
          <ul className="reform-effects">
            {frames.map((effect) => (
              <li key={effect.id}>
                <p lang="en">
                  <strong>{sizeOf(effect, range)}</strong> {effect.outcome}
                </p>
                <EffectLimits effect={effect} />
                <EffectSource effect={effect} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type PairEffect = ToldOutcomeFragment['pairEffects'][number];

/** Each effect once, with what is assumed of it, and the pairs to which it is applied. */
function effectsOf(pairEffects: readonly PairEffect[]) {
  const effects = new Map(pairEffects.map(({ effect }) => [effect.id, effect]));
  return [...effects.values()].map((effect) => {
    const pairs = pairEffects.filter((pair) => pair.effect.id === effect.id);
    return { effect, pairs, assumptions: new Set(pairs.flatMap(({ assumptions }) => assumptions)) };
  });
}

function sizeOf(
  { value, low, high, unit, approximate }: ToldEffectFragment,
  range: (low: number, high: number) => string,
): string {
  const size = value !== null ? range(value, value) : low !== null && high !== null ? range(low, high) : '';
  return size === '' ? '' : [approximate ? '≈' : '', size, unit ?? ''].filter((part) => part !== '').join(' ');
}

/** What must be said with an effect. */
function EffectLimits({ effect }: { readonly effect: ToldEffectFragment }) {
  const say = useWords(words);
  const limits = [
    [say('effectPer'), effect.per],
    [say('effectCondition'), effect.condition],
    [say('effectScope'), effect.scope],
    [say('effectCap'), effect.cap],
    [say('effectCaveat'), effect.caveat],
  ] as const;
  return (
    <dl className="small">
      {limits.map(
        ([name, text]) =>
          text && (
            <div key={name}>
              <dt>{name}:</dt> <dd lang="en">{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function EffectSource({ effect }: { readonly effect: ToldEffectFragment }) {
  const { authors, year, url, title, locator, verification } = effect;
  return (
    <>
      <a href={url} rel="noreferrer" title={title}>
        {authors} {year}
      </a>
      {locator !== null && `, ${locator}`} <Verification grade={verification} />
    </>
  );
}
