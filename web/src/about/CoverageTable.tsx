import { label } from '../../../src/messages/labels.js';
import { PageLink } from '../address/PageLink.js';
import type { AboutDatasetQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Scroll } from '../parts/Scroll.js';
import { usePlaces } from '../places/places.js';
import { coverageRows, lawsStep, topics } from './coverage.js';
import { words } from './words.js';

interface Props {
  readonly coverage: AboutDatasetQuery['dataset']['coverage'];
}

/** How many laws are recorded of each country on each topic. None recorded does not say that there is none. */
export function CoverageTable({ coverage }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { nameOf } = usePlaces();
  const rows = coverageRows(coverage)
    .map((row) => ({ ...row, name: nameOf(row.country) }))
    .sort((one, other) => one.name.localeCompare(other.name, lang.toLowerCase()));
  return (
    <section>
      <h2>{say('coverage')}</h2>
      <p className="about-lead">{say('coverageMeans')}</p>
      <Scroll label={say('coverageCaption')}>
        <table className="about-coverage">
          <caption className="visually-hidden">{say('coverageCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('country')}</th>
              {topics.map((topic) => (
                <th key={topic} scope="col">
                  <span>{label(lang, 'Topic', topic)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ country, name, laws }) => (
              <tr key={country}>
                <th scope="row">
                  <PageLink to={`/countries/${country}`}>{name}</PageLink>
                </th>
                {topics.map((topic, index) => {
                  const count = laws[index] ?? 0;
                  return (
                    <td key={topic} className="shaded" data-laws={lawsStep(count)}>
                      {count}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
