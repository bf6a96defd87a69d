import { label } from '../../../src/messages/labels.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Note } from '../parts/Note.js';
import { WideTable } from '../parts/WideTable.js';
import type { LawRecord } from './LawPage.js';
import { words } from './words.js';

/** Which features of a data-protection framework the law provides. */
export function LawFeatures({ features }: { readonly features: LawRecord['features'] }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  if (features.length === 0) return null;
  return (
    <section>
      <h2>{say('features')}</h2>
      <WideTable name={say('features')}>
        <thead>
          <tr>
            <th scope="col">{say('feature')}</th>
            <th scope="col">{say('value')}</th>
            <th scope="col">{say('article')}</th>
          </tr>
        </thead>
        <tbody>
          {features.map(({ feature, value, number, locator, note }) => (
            <tr key={feature}>
              <th scope="row">{label(lang, 'FeatureName', feature)}</th>
              <td className="law-feature" data-value={value}>
                {label(lang, 'FeatureValue', value)}
                {number !== null && ` (${number})`}
              </td>
              <td>
                {locator}
                {note !== null && <Note text={note} />}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
