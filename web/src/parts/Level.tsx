import { label } from '../../../src/messages/labels.js';
import type { Certainty, CorridorLevel } from '../../../src/vocabulary/corridor.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { words } from './words.js';
import './level.css';

/** What a corridor or a barrier is told to be. The three certainties never look alike: what is unregulated is not free. */
export interface Standing {
  readonly level: CorridorLevel | null;
  readonly certainty?: Certainty;
}

/** A level, or that there is no law, or that it is not known: each has a colour, a sign and a name of its own. */
export type Shade = CorridorLevel | 'UNREGULATED' | 'UNKNOWN';

export const shades: readonly Shade[] = [
  'FREE',
  'SAFEGUARDS',
  'CASE_BY_CASE',
  'LOCALISED',
  'PROHIBITED',
  'UNREGULATED',
  'UNKNOWN',
];

export function shadeOf({ level, certainty = 'REGULATED' }: Standing): Shade {
  if (certainty === 'UNREGULATED') return 'UNREGULATED';
  return level ?? 'UNKNOWN';
}

export function useShadeName(): (shade: Shade) => string {
  const { lang } = useLanguage();
  return (shade) =>
    shade === 'UNREGULATED' || shade === 'UNKNOWN'
      ? label(lang, 'Certainty', shade)
      : label(lang, 'CorridorLevel', shade);
}

/** The sign of a shade: how far a disc is filled, beside its colour, since colour alone tells some readers nothing. */
export function LevelSign({ shade }: { readonly shade: Shade }) {
  return <span className="level-sign" data-shade={shade} aria-hidden="true" />;
}

interface LevelProps extends Standing {
  /** Whether what it means is told beside its name. */
  readonly explained?: boolean;
}

export function Level({ explained = false, ...standing }: LevelProps) {
  const say = useWords(words);
  const nameOf = useShadeName();
  const shade = shadeOf(standing);
  return (
    <span className="level" data-shade={shade}>
      <LevelSign shade={shade} />
      <span>
        <strong>{nameOf(shade)}</strong>
        {explained && <>: {say(meaningOf(shade))}</>}
      </span>
    </span>
  );
}

export function meaningOf(shade: Shade) {
  if (shade === 'UNREGULATED') return 'unregulated';
  return shade === 'UNKNOWN' ? 'unknown' : shade;
}

/** What the shades of a view mean. */
export function LevelLegend() {
  const say = useWords(words);
  return (
    <dl className="level-legend">
      {shades.map((shade) => (
        <div key={shade}>
          <dt>
            <Level {...standingOf(shade)} />
          </dt>
          <dd>{say(meaningOf(shade))}</dd>
        </div>
      ))}
    </dl>
  );
}

function standingOf(shade: Shade): Standing {
  if (shade === 'UNREGULATED') return { level: 'FREE', certainty: 'UNREGULATED' };
  return shade === 'UNKNOWN' ? { level: null, certainty: 'UNKNOWN' } : { level: shade };
}
