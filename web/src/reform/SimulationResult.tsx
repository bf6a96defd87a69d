import { spanInWords } from '../../../src/messages/words.js';
import type { SimulateReformsQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Level } from '../parts/Level.js';
import { Scroll } from '../parts/Scroll.js';
import { usePlaces } from '../places/places.js';
import { BeforeAfter } from './BeforeAfter.js';
import { directionOf } from './changes.js';
import { Outcome } from './Outcome.js';
import type { ReformQuestion } from './question.js';
import { Touched } from './Touched.js';
import { words } from './words.js';

interface Props {
  readonly simulation: SimulateReformsQuery['simulation'];
  readonly question: ReformQuestion;
}

/** What the picked reforms change: in numbers, in the matrices, corridor by corridor, in commitments. */
export function SimulationResult({ simulation, question }: Props) {
  const say = useWords(words);
  const { before, after, changed, touched, outcome } = simulation;
  return (
    <>
      <section>
        <h2>{say('result')}</h2>
        <BeforeAfter before={before} after={after} question={question} />
      </section>
      <section>
        <h2>{say('changedCorridors')}</h2>
        {changed.length === 0 ? <p>{say('noneChanged')}</p> : <Changed changed={changed} />}
      </section>
      <Touched touched={touched} />
      <Outcome outcome={outcome} />
    </>
  );
}

function Changed({ changed }: Pick<SimulateReformsQuery['simulation'], 'changed'>) {
  const say = useWords(words);
  const { nameOf } = usePlaces();
  const { lang } = useLanguage();
  const figure = (value: number | null) => (value === null ? '?' : spanInWords(value, value, lang));
  return (
    <Scroll label={say('changedCorridors')} className="reform-long">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('corridor')}</th>
            <th scope="col">{say('before')}</th>
            <th scope="col">{say('after')}</th>
            <th scope="col">{say('through')}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map(({ origin, destination, reforms, ...change }) => {
            const before = { level: change.before, certainty: change.certaintyBefore };
            const after = { level: change.after, certainty: change.certaintyAfter };
            const direction = directionOf(before, after);
            return (
              <tr key={`${origin}.${destination}`}>
                <th scope="row">
                  {nameOf(origin)} → {nameOf(destination)}
                </th>
                <td>
                  <Level {...before} />
                </td>
                <td>
                  <Level {...after} />{' '}
                  <span className="small soft">
                    {direction === null
                      ? say('onlyFriction', { from: figure(change.frictionBefore), to: figure(change.frictionAfter) })
                      : say(direction)}
                  </span>
                </td>
                <td>{reforms.map(({ label }) => label).join('; ')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}
