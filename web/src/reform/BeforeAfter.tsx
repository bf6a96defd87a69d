import type { ReformedMatrixFragment } from '../generated/graphql.js';
import { useWords } from '../language/words.js';
import { GroupLine } from '../parts/GroupLine.js';
import { LevelLegend } from '../parts/Level.js';
import { MiniMatrix } from '../parts/MiniMatrix.js';
import { directionsBetween } from './changes.js';
import type { ReformQuestion } from './question.js';
import { words } from './words.js';

interface Props {
  readonly before: ReformedMatrixFragment;
  readonly after: ReformedMatrixFragment;
  readonly question: ReformQuestion;
}

/** A group before reforms and after them, side by side: what changes is outlined in both. */
export function BeforeAfter({ before, after, question }: Props) {
  const say = useWords(words);
  const directions = directionsBetween(before.cells, after.cells);
  const marked = new Map([...directions].map(([key, direction]) => [key, say(direction)]));
  return (
    <>
      <GroupLine countries={before.countries} asOf={question['as-of']} />
      <div className="reform-before-after">
        <MiniMatrix
          caption={say('before')}
          countries={before.countries}
          cells={before.cells}
          marked={marked}
          asked={question}
        />
        <MiniMatrix caption={say('after')} countries={after.countries} cells={after.cells} marked={marked} />
      </div>
      <p className="small soft">{say('outlined')}</p>
      <details>
        <summary>{say('legend')}</summary>
        <LevelLegend />
      </details>
    </>
  );
}
