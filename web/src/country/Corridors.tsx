import { useId } from 'react';
import { PageLink } from '../address/PageLink.js';
import { writeQuestion } from '../address/parameter.js';
import { useAnswer } from '../api/useAnswer.js';
import { CountryCorridorsDocument, type CountryCorridorsQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { grouped } from '../parts/grouped.js';
import { Level, shadeOf, shades } from '../parts/Level.js';
import { usePlaces } from '../places/places.js';
import { askedUnder, asTrace, circumstances } from '../trace/question.js';
import type { CountryPartProps } from './CountryPage.js';
import { Part } from './Part.js';
import { useRegionWith } from './useRegionWith.js';
import { words } from './words.js';

/** How its corridors stand with the countries of the region, in both directions; each leads to its trace. */
export function Corridors({ country: { id, name }, question }: CountryPartProps) {
  const say = useWords(words);
  const answer = useAnswer(CountryCorridorsDocument, { countries: useRegionWith(id), ...askedUnder(question) });
  const { category, sector, recipient, 'as-of': asOf } = question;
  const matrix = writeQuestion(circumstances, { category, sector, recipient, 'as-of': asOf });
  matrix.set('group', 'region');
  return (
    <Part id="corridors">
      <Answer of={answer} height="16rem">
        {({ corridorMatrix: { cells } }) => (
          <div className="country-two">
            <Direction
              title={say('from', { country: name })}
              cells={cells.filter(({ origin }) => origin === id)}
              otherOf={({ destination }) => destination}
              question={question}
            />
            <Direction
              title={say('to', { country: name })}
              cells={cells.filter(({ destination }) => destination === id)}
              otherOf={({ origin }) => origin}
              question={question}
            />
          </div>
        )}
      </Answer>
      <p>
        <PageLink to="/matrix" asking={matrix}>
          {say('toMatrix')}
        </PageLink>
      </p>
    </Part>
  );
}

type Cell = CountryCorridorsQuery['corridorMatrix']['cells'][number];

interface DirectionProps {
  readonly title: string;
  readonly cells: readonly Cell[];
  readonly otherOf: (cell: Cell) => string;
  readonly question: CountryPartProps['question'];
}

/** The other ends by level, the most open first. */
function Direction({ title, cells, otherOf, question }: DirectionProps) {
  const heading = useId();
  const { lang } = useLanguage();
  const { nameOf } = usePlaces();
  const { category, sector, recipient, 'as-of': asOf } = question;
  const levels = grouped(cells, shadeOf).sort(([one], [other]) => shades.indexOf(one) - shades.indexOf(other));
  const byName = (one: Cell, other: Cell) =>
    nameOf(otherOf(one)).localeCompare(nameOf(otherOf(other)), lang.toLowerCase());
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <dl className="country-corridors">
        {levels.map(([shade, members]) => (
          <div key={shade} data-shade={shade}>
            <dt>
              {members[0] && <Level {...members[0]} />} <span className="soft">({members.length})</span>
            </dt>
            <dd>
              <ul>
                {[...members].sort(byName).map((cell) => (
                  <li key={otherOf(cell)}>
                    <PageLink
                      to="/trace"
                      asking={asTrace({
                        origin: cell.origin,
                        destination: cell.destination,
                        category,
                        sector,
                        recipient,
                        'as-of': asOf,
                      })}
                    >
                      {nameOf(otherOf(cell))}
                    </PageLink>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
