import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { addressesOf } from './addresses.js';
import type { Measure } from './choices.js';
import type { MatrixQuestion } from './question.js';
import { words } from './words.js';

interface Props {
  readonly question: MatrixQuestion;
  readonly countries: readonly string[];
}

const tables = {
  CORRIDORS: [
    ['corridorMatrix', 'takeTable'],
    ['corridorMatrixWide', 'takeWide'],
    ['matrixBarriers', 'takeBarriers'],
    ['matrixHistory', 'takeHistory'],
  ],
  COMMITMENTS: [
    ['commitmentPairs', 'takePairs'],
    ['commitmentMatrix', 'takeCommitments'],
  ],
  ADEQUACY: [['adequacyCandidates', 'takeCandidates']],
} as const satisfies Record<Measure, readonly (readonly [string, keyof typeof words])[]>;

/** The same as files, a brief on the group, and news of its changes. */
export function TakeAway({ question, countries }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { table, brief, feed } = addressesOf(question, countries, lang);
  return (
    <section className="no-print">
      <h2>{say('take')}</h2>
      <ul className="matrix-take-away">
        {tables[question.show].map(([name, told]) => (
          <li key={name}>
            {say(told)}: <a href={table(name, 'csv')}>CSV</a>, <a href={table(name, 'xlsx')}>Excel</a>
          </li>
        ))}
        <li>
          {say('brief')}: <a href={brief('docx')}>{say('forWord')}</a>, <a href={brief('html')}>{say('asPage')}</a>
        </li>
        <li>
          {say('beTold')}: <a href={feed('atom')}>{say('feed')}</a>, <a href={feed('ics')}>{say('calendar')}</a>
        </li>
      </ul>
    </section>
  );
}
