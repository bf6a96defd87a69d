import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { grouped } from '../parts/grouped.js';
import { Verification } from '../parts/Verification.js';
import { WideTable } from '../parts/WideTable.js';
import type { CountryRecord } from './CountryPage.js';
import { Part } from './Part.js';
import { words } from './words.js';

type Observation = CountryRecord['observations'][number];

/** Figures on the country by others: the newest of each, and all years. */
export function Figures({ observations }: Pick<CountryRecord, 'observations'>) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const number = new Intl.NumberFormat(lang.toLowerCase(), { maximumFractionDigits: 3 });
  const byIndicator = grouped(observations, ({ indicator }) => indicator.id).map(
    ([indicator, members]) => [indicator, [...members].sort((one, other) => other.year - one.year)] as const,
  );
  return (
    <Part id="figures">
      {byIndicator.length === 0 ? (
        <p>{say('noFigures')}</p>
      ) : (
        <WideTable name={say('figures')}>
          <thead>
            <tr>
              <th scope="col">{say('figure')}</th>
              <th scope="col">{say('pointValue')}</th>
              <th scope="col">{say('year')}</th>
              <th scope="col">{say('allYears')}</th>
            </tr>
          </thead>
          <tbody>
            {byIndicator.map(([indicator, [newest, ...older]]) =>
              newest ? (
                <tr key={indicator}>
                  <th scope="row">{say(nameOf(indicator))}</th>
                  <td className="country-number">
                    <a href={newest.permalink}>{number.format(newest.value)}</a>{' '}
                    <Verification grade={newest.verification} />
                  </td>
                  <td>{newest.year}</td>
                  <td>
                    {older.length > 0 && <Older observations={older} format={number} name={say(nameOf(indicator))} />}
                  </td>
                </tr>
              ) : null,
            )}
          </tbody>
        </WideTable>
      )}
    </Part>
  );
}

interface OlderProps {
  readonly observations: readonly Observation[];
  readonly format: Intl.NumberFormat;
  readonly name: string;
}

function Older({ observations, format, name }: OlderProps) {
  return (
    <details>
      <summary>
        {observations.at(-1)?.year} – {observations[0]?.year} <span className="visually-hidden">({name})</span>
      </summary>
      <ul className="small">
        {observations.map(({ id, year, value }) => (
          <li key={id}>
            {year}: {format.format(value)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** An indicator that was added since is called by its id. */
function nameOf(indicator: string): keyof typeof words {
  return `figure.${indicator}` as keyof typeof words;
}
