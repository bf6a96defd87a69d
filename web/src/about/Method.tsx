import { label } from '../../../src/messages/labels.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { LevelLegend } from '../parts/Level.js';
import { words } from './words.js';

/** In short what levels and certainties mean; the whole method stands with the program. */
export function Method() {
  const say = useWords(words);
  const { lang } = useLanguage();
  return (
    <section>
      <h2>{say('method')}</h2>
      <p className="about-lead">{say('methodLead')}</p>
      <h3>{say('levels')}</h3>
      <p className="about-lead">{say('levelsMean')}</p>
      <LevelLegend />
      <h3>{say('certainties')}</h3>
      <dl className="about-grades">
        {(['REGULATED', 'UNREGULATED', 'UNKNOWN'] as const).map((certainty) => (
          <div key={certainty}>
            <dt>{label(lang, 'Certainty', certainty)}</dt>
            <dd>{say(`certainty.${certainty}`)}</dd>
          </div>
        ))}
      </dl>
      <ul className="about-list about-lead">
        <li>{say('methodTime')}</li>
        <li>{say('methodBill')}</li>
        <li>{say('methodConflict')}</li>
        <li>{say('methodJudgement')}</li>
      </ul>
      <p className="about-lead">
        {say('methodMore')} <code>docs/method.md</code>.
      </p>
    </section>
  );
}
