import { shareInWords, spanInWords } from '../../../src/messages/words.js';
import type { ReformedMatrixFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { countOf, directionsBetween } from './changes.js';
import { words } from './words.js';

interface Props {
  readonly before: ReformedMatrixFragment;
  readonly after: ReformedMatrixFragment;
}

/** What reforms change, in a few numbers. */
export function Figures({ before, after }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const directions = directionsBetween(before.cells, after.cells);
  const regulated = countOf(directions, 'REGULATED');
  const share = (value: number) => shareInWords(value, value, lang);
  const figure = (value: number | null) => (value === null ? '?' : spanInWords(value, value, lang));
  return (
    <>
      <dl className="figures">
        <div>
          <dt>{say('opened')}</dt>
          <dd>{countOf(directions, 'OPENED')}</dd>
        </div>
        <div>
          <dt>{say('closed')}</dt>
          <dd>{countOf(directions, 'CLOSED')}</dd>
        </div>
        {regulated > 0 && (
          <div>
            <dt>{say('regulated')}</dt>
            <dd>{regulated}</dd>
          </div>
        )}
        <div>
          <dt>{say('openShare')}</dt>
          <dd>{say('fromTo', { from: share(before.openShare), to: share(after.openShare) })}</dd>
        </div>
        <div>
          <dt>{say('friction')}</dt>
          <dd>
            {say('fromTo', { from: figure(before.meanFriction), to: figure(after.meanFriction) })}{' '}
            <small>{say('frictionMeans')}</small>
          </dd>
        </div>
      </dl>
      {after.unregulatedCells > 0 && (
        <p className="soft">{say('stillUnregulated', { count: after.unregulatedCells })}</p>
      )}
      {after.unknownCells > 0 && <p className="soft">{say('stillUnknown', { count: after.unknownCells })}</p>}
    </>
  );
}
