import type { FeatureValue } from '../../../src/vocabulary/law.js';
import { useWords } from '../language/words.js';
import { words } from './words.js';

interface Props {
  readonly value: FeatureValue | null;
  /** Whether the word is left to those who cannot see the sign: in a table of many countries. */
  readonly isShort?: boolean;
}

/** Whether a law has a feature: a sign and a word. What is not recorded never looks like what is absent. */
export function FeatureAnswer({ value, isShort = false }: Props) {
  const say = useWords(words);
  return (
    <span className="compare-answer" data-value={value ?? 'UNKNOWN'}>
      <span aria-hidden="true">{value === null ? '?' : signs[value]}</span>{' '}
      <span className={isShort ? 'visually-hidden' : undefined}>{say(value ?? 'notRecorded')}</span>
    </span>
  );
}

const signs: Record<FeatureValue, string> = { YES: '✓', PARTIAL: '◐', NO: '–' };

/** What the signs mean. */
export function AnswerLegend({ hasModel }: { readonly hasModel: boolean }) {
  const say = useWords(words);
  return (
    <ul className="compare-legend" aria-label={say('legend')}>
      {(['YES', 'PARTIAL', 'NO', null] as const).map((value) => (
        <li key={value}>
          <span className="compare-swatch" data-value={value ?? 'UNKNOWN'}>
            <FeatureAnswer value={value} />
          </span>{' '}
          <span className="soft">{say(`${value ?? 'notRecorded'}_means`)}</span>
        </li>
      ))}
      {hasModel && <li>▾ {say('fallsShort')}</li>}
    </ul>
  );
}
