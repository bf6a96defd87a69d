import { lazy, memo, Suspense } from 'react';
import { useAnswer } from '../api/useAnswer.js';
import { TraceDrawnDocument, type TraceDrawnQueryVariables, type TraceQuery } from '../generated/graphql.js';
import { useWords } from '../language/words.js';
import { Answer, Progress } from '../parts/Answer.js';
import { OpenPart } from './OpenPart.js';
import { words } from './words.js';

const Drawn = lazy(() => import('./Drawn.js').then(({ Drawn }) => ({ default: Drawn })));

interface Props {
  readonly trace: TraceQuery['trace'];
  readonly variables: TraceDrawnQueryVariables;
}

/** The answer drawn as a graph: asked and loaded when it is opened. */
export const DrawnPart = memo(function DrawnPart(props: Props) {
  const say = useWords(words);
  return (
    <OpenPart name="graph" onDemand summary={say('drawn')}>
      <Asked {...props} />
    </OpenPart>
  );
});

function Asked({ trace, variables }: Props) {
  return (
    <Answer of={useAnswer(TraceDrawnDocument, variables)} height="40rem">
      {({ trace: { graph } }) => (
        <Suspense fallback={<Progress />}>
          <Drawn graph={graph} trace={trace} />
        </Suspense>
      )}
    </Answer>
  );
}
