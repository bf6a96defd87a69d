import type { ReactNode } from 'react';
import { useWords } from '../language/words.js';
import { LevelSign, meaningOf, type Shade, shades, useShadeName } from '../parts/Level.js';
import { words as shared } from '../parts/words.js';
import type { Measure } from './choices.js';
import { words } from './words.js';

/** What the shades of levels mean, and the mark in the corner. */
export function CorridorLegend() {
  const say = useWords(shared);
  const nameOf = useShadeName();
  return (
    <Legend of="CORRIDORS">
      <dl className="shade-legend">
        {shades.map((shade) => (
          <div key={shade}>
            <dt>
              <Swatch shade={shade} sign="" />
              {nameOf(shade)}
            </dt>
            <dd>{say(meaningOf(shade))}</dd>
          </div>
        ))}
      </dl>
    </Legend>
  );
}

interface StepTold {
  readonly shade: string;
  readonly sign: string;
  readonly name: string;
}

interface ScaleLegendProps {
  /** Of which cells it is; none where cells are not marked. */
  readonly of?: Measure;
  readonly explained: string;
  readonly steps: readonly StepTold[];
}

/** What the steps of a scale mean. */
export function ScaleLegend({ of, explained, steps }: ScaleLegendProps) {
  return (
    <Legend of={of}>
      <p className="small soft">{explained}</p>
      <ul className="scale-legend">
        {steps.map(({ shade, sign, name }) => (
          <li key={shade}>
            <Swatch shade={shade} sign={sign} />
            {name}
          </li>
        ))}
      </ul>
    </Legend>
  );
}

/** A cell as it looks, beside what is said of it. */
export function Swatch({ shade, sign }: { readonly shade: string; readonly sign: string }) {
  return (
    <span className="swatch shaded" data-shade={shade} aria-hidden="true">
      {isShade(shade) ? <LevelSign shade={shade} /> : sign}
    </span>
  );
}

function Legend({ of, children }: { readonly of?: Measure | undefined; readonly children: ReactNode }) {
  const say = useWords(words);
  return (
    <section className="matrix-legend">
      <h2>{say('legend')}</h2>
      {children}
      {of && (
        <p className="small legend-mark">
          <span className="swatch heat-marked" aria-hidden="true" />
          <span>
            <strong>{say('marked')}</strong>: {say(`marked${of}`)}
          </span>
        </p>
      )}
    </section>
  );
}

function isShade(name: string): name is Shade {
  return (shades as readonly string[]).includes(name);
}
