import { useState } from 'react';
import { useAnswer } from '../api/useAnswer.js';
import { SharedBurdenDocument, type SharedBurdenQuery, type SharedBurdenQueryVariables } from '../generated/graphql.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { Scroll } from '../parts/Scroll.js';
import { TooLong } from './TooLong.js';
import { words } from './words.js';

/** What it costs to spread a package more evenly. It is asked when it is opened, and given up when it is closed. */
export function SharedBurden({ variables }: { readonly variables: SharedBurdenQueryVariables }) {
  const say = useWords(words);
  const [isOpen, setOpen] = useState(false);
  return (
    <section>
      <h2>{say('pareto')}</h2>
      <p className="soft">{say('paretoMeans')}</p>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{say('paretoOpen')}</summary>
        {isOpen && <Asked variables={variables} />}
      </details>
    </section>
  );
}

function Asked({ variables }: { readonly variables: SharedBurdenQueryVariables }) {
  const answer = useAnswer(SharedBurdenDocument, variables);
  return (
    <>
      <Answer of={answer} height="6rem">
        {({ package: told }) => <Points points={told.pareto} />}
      </Answer>
      <TooLong error={answer.error} />
    </>
  );
}

function Points({ points }: { readonly points: SharedBurdenQuery['package']['pareto'] }) {
  const say = useWords(words);
  return (
    <Scroll label={say('pareto')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('largestShare')}</th>
            <th scope="col">{say('totalCost')}</th>
            <th scope="col">{say('reformCount')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ largestShare, totalCost, reforms }) => (
            <tr key={largestShare}>
              <th scope="row">{largestShare}</th>
              <td>{totalCost}</td>
              <td>
                <details>
                  <summary>{say('seeReforms', { count: reforms.length })}</summary>
                  <ul>
                    {reforms.map((reform) => (
                      <li key={reform.label}>
                        {reform.label} ({reform.cost})
                      </li>
                    ))}
                  </ul>
                </details>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
