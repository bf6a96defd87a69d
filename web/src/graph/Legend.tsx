import { useWords } from '../language/words.js';
import type { DrawnKind } from './drawn.js';
import { outline } from './shapes.js';
import { words } from './words.js';

interface Props {
  readonly kinds: Readonly<Record<string, DrawnKind>>;
  /** The kinds that are drawn; of others nothing is said. */
  readonly used: readonly string[];
}

export function Legend({ kinds, used }: Props) {
  const say = useWords(words);
  const told = Object.entries(kinds).filter(([kind]) => used.includes(kind));
  return (
    <ul className="drawing-legend" aria-label={say('legend')}>
      {told.map(([kind, { name, shape, colour }]) => (
        <li key={kind}>
          <svg width="34" height="20" viewBox="-17 -10 34 20" aria-hidden="true">
            <g className="drawing-node" data-colour={colour}>
              <path d={outline(shape, 30, 16)} />
            </g>
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
