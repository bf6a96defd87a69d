import { shareInWords } from '../../../src/messages/words.js';
import type { AboutDatasetQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Verification } from '../parts/Verification.js';
import { words } from './words.js';

interface Props {
  readonly shares: AboutDatasetQuery['dataset']['verification'];
}

/** How well the facts were checked, as one bar whose parts are told in words below it. */
export function Checked({ shares }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  return (
    <section>
      <h2>{say('checked')}</h2>
      <div className="about-bar" aria-hidden="true">
        {shares.map(({ verification, count, share }) => (
          <span key={verification} data-grade={verification} style={{ flexGrow: count }}>
            {shareInWords(share, share, lang)}
          </span>
        ))}
      </div>
      <dl className="about-grades">
        {shares.map(({ verification, count, share }) => (
          <div key={verification}>
            <dt>
              <Verification grade={verification} />{' '}
              {say('shareOfFacts', {
                share: shareInWords(share, share, lang),
                count: count.toLocaleString(lang.toLowerCase()),
              })}
            </dt>
            <dd>{say(`grade.${verification}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
