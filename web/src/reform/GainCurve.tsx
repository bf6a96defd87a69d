import type { CheapestReformsQuery } from '../generated/graphql.js';
import { useWords } from '../language/words.js';
import { lineOf, pointsOf } from './curve.js';
import { words } from './words.js';

const WIDTH = 400;
const HEIGHT = 160;

interface Props {
  readonly steps: CheapestReformsQuery['package']['curve'];
  /** All corridors of the group. */
  readonly all: number;
}

/** Corridors at the target for what is spent: a step for each reform. */
export function GainCurve({ steps, all }: Props) {
  const say = useWords(words);
  const points = pointsOf(steps);
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end) return null;
  const told = say('curveSays', { start: start.corridors, all, end: end.corridors, cost: end.cost });
  return (
    <>
      <p className="small soft">{told}</p>
      <div className="reform-curve">
        <div className="reform-curve-axis" aria-hidden="true">
          <span>
            {all} {say('corridorsAxis')}
          </span>
          <span>0</span>
        </div>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={told}>
          <path className="reform-curve-area" d={`${lineOf(points, all, WIDTH, HEIGHT)}V${HEIGHT}H0Z`} />
          <path className="reform-curve-line" d={lineOf(points, all, WIDTH, HEIGHT)} />
        </svg>
        <div className="reform-curve-costs" aria-hidden="true">
          <span>{say('cost')} 0</span>
          <span>{end.cost}</span>
        </div>
      </div>
    </>
  );
}
