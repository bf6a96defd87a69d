import { memo } from 'react';
import { PageLink } from '../address/PageLink.js';
import type { TraceQuery } from '../generated/graphql.js';
import { useWords } from '../language/words.js';
import { shadeOf } from '../parts/Level.js';
import { BarrierStep } from './BarrierStep.js';
import { words } from './words.js';
import './barriers.css';

/** The way of the data: from the origin, past each barrier, to the destination. */
export const Barriers = memo(function Barriers({ trace }: { readonly trace: TraceQuery['trace'] }) {
  const say = useWords(words);
  const { origin, destination, barriers, conditionalBarriers } = trace;
  return (
    <section>
      <h2>{say('barriers')}</h2>
      <div className="way">
        <p className="way-end">
          {say('leave')} <PageLink to={`/countries/${origin.id}`}>{origin.name}</PageLink>
        </p>
        {barriers.length === 0 ? <p className="way-nothing">{say('nothing')}</p> : <Steps barriers={barriers} />}
        {conditionalBarriers.length > 0 && (
          <>
            <h3 className="way-nothing">{say('also')}</h3>
            <Steps barriers={conditionalBarriers} start={barriers.length + 1} isConditional />
          </>
        )}
        <p className="way-end">
          {say('arrive')} <PageLink to={`/countries/${destination.id}`}>{destination.name}</PageLink>
        </p>
      </div>
    </section>
  );
});

interface StepsProps {
  readonly barriers: TraceQuery['trace']['barriers'];
  readonly start?: number;
  readonly isConditional?: boolean;
}

function Steps({ barriers, start = 1, isConditional = false }: StepsProps) {
  return (
    <ol className="steps" start={start} data-conditional={isConditional || undefined}>
      {barriers.map((barrier, index) => (
        <li key={barrier.id}>
          <span className="step-number shaded" data-shade={shadeOf(barrier)} aria-hidden="true">
            {start + index}
          </span>
          <BarrierStep barrier={barrier} />
        </li>
      ))}
    </ol>
  );
}
