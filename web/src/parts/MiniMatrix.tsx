import type { Certainty, CorridorLevel } from '../../../src/vocabulary/corridor.js';
import { PageLink } from '../address/PageLink.js';
import type { QuestionOf } from '../address/parameter.js';
import { asTrace, type circumstances } from '../trace/question.js';
import { LevelSign, shadeOf, useShadeName } from './Level.js';
import { Scroll } from './Scroll.js';
import './miniMatrix.css';

interface Cell {
  readonly origin: string;
  readonly destination: string;
  readonly level: CorridorLevel | null;
  readonly certainty: Certainty;
}

interface Props {
  readonly caption: string;
  readonly countries: readonly { readonly id: string; readonly name: string }[];
  readonly cells: readonly Cell[];
  /** What is said of corridors that stand out, by `BR.CL`: they are outlined. */
  readonly marked?: ReadonlyMap<string, string>;
  /** Under which circumstances a cell leads to its trace; without them cells lead nowhere, as those of reforms do. */
  readonly asked?: QuestionOf<typeof circumstances>;
}

/** A small matrix of corridors: origins down, destinations across, a sign for each level. */
export function MiniMatrix({ caption, countries, cells, marked, asked }: Props) {
  const nameOfShade = useShadeName();
  const byEnds = new Map(cells.map((cell) => [`${cell.origin}.${cell.destination}`, cell]));
  return (
    <Scroll label={caption} className="mini-matrix">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {countries.map(({ id, name }) => (
              <th key={id} scope="col" title={name}>
                <span aria-hidden="true">{id}</span>
                <span className="visually-hidden">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map((origin) => (
            <tr key={origin.id}>
              <th scope="row">{origin.name}</th>
              {countries.map((destination) => {
                const key = `${origin.id}.${destination.id}`;
                const cell = byEnds.get(key);
                if (!cell) return <td key={destination.id} className="mini-matrix-none" />;
                const shade = shadeOf(cell);
                const mark = marked?.get(key);
                const told = [nameOfShade(shade), mark].filter((each) => each !== undefined).join(', ');
                const face = (
                  <>
                    <LevelSign shade={shade} />
                    <span className="visually-hidden">{told}</span>
                  </>
                );
                return (
                  <td
                    key={destination.id}
                    className="shaded mini-matrix-cell"
                    data-shade={shade}
                    data-marked={mark === undefined ? undefined : true}
                    title={`${origin.name} → ${destination.name}: ${told}`}
                  >
                    {asked ? (
                      <PageLink
                        to="/trace"
                        asking={asTrace({ ...asked, origin: origin.id, destination: destination.id })}
                      >
                        {face}
                      </PageLink>
                    ) : (
                      <span>{face}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
