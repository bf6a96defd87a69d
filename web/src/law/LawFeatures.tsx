import { label } from '../../../src/messages/labels.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Note } from '../parts/Note.js';
import type { LawRecord } from './LawPage.js';
import { words } from './words.js';

/** Which features of a data-protection framework the law provides. */
export function LawFeatures({ features }: { readonly features: LawRecord['features'] }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  if (features.length === 0) return null;
  return (
    <section>
      <h2 id="law-features">{say('features')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="scroll" aria-labelledby="law-features" tabIndex={0}>
        <table>
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
        </table>
      </section>
    </section>
  );
}
