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
  const range = (low: number, high: number) => number.formatRange(low, high).replace(/^~/, '');
  return (
    <section>
      <h2>{say('outcome')}</h2>
      <p className="soft">{say('outcomeMeans')}</p>
      <h3>{say('pairEffects')}</h3>
      {pairEffects.length === 0 ? (
        <p>{say('noPairEffects')}</p>
      ) : (
        <Scroll label={say('pairEffects')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('pair')}</th>
                <th scope="col">{say('fallsBy')}</th>
                <th scope="col">{say('effectRange')}</th>
                <th scope="col">{say('source')}</th>
                <th scope="col">{say('assumed')}</th>
              </tr>
            </thead>
            <tbody>
              {pairEffects.map(({ countries, low, high, heterogeneityChange, assumptions, effect }) => (
                <tr key={`${effect.id} ${countries.join()}`}>
                  <th scope="row">{countries.map(nameOf).join(' – ')}</th>
                  <td>{heterogeneityChange === null ? '–' : number.format(heterogeneityChange)}</td>
                  <td>{say('percent', { range: range(low, high) })}</td>
                  <td>
                    <EffectSource effect={effect} />
                  </td>
                  <td className="small" lang="en">
                    {assumptions.join(' ')} {effect.caveat}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
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
