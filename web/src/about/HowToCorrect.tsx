import { useWords } from '../language/words.js';
import { words } from './words.js';

/** "I found a wrong article": what anyone can do about it, without programming. */
export function HowToCorrect() {
  const say = useWords(words);
  return (
    <section>
      <h2>{say('wrongArticle')}</h2>
      <p className="about-lead">{say('correctLead')}</p>
      <ol className="about-steps">
        <li>
          {say('correctFind')} <code>seed/countries/BR.yaml</code>, <code>seed/agreements/CPTPP.yaml</code>,{' '}
          <code>seed/supranational/EU.yaml</code>.
        </li>
        <li>{say('correctSearch')}</li>
        <li>{say('correctChange')}</li>
        <li>{say('correctSource')}</li>
        <li>{say('correctPropose')}</li>
      </ol>
      <p className="about-lead">
        {say('correctMore')} <code>CONTRIBUTING.md</code>.
      </p>
    </section>
  );
}
