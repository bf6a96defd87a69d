import { label } from '../../../src/messages/labels.js';
import { useAnswer } from '../api/useAnswer.js';
import { NegotiatePairDocument, NegotiatePairsDocument, type NegotiatePairsQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { type Group, useCountryGroup } from '../parts/GroupField.js';
import { Scroll } from '../parts/Scroll.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { usePlaces } from '../places/places.js';
import { ClauseList } from './Clause.js';
import { cellAddress, cellAt } from './cells.js';
import { coverageInCell, coverageLegend, coverageStep } from './coverage.js';
import { Opened } from './Opened.js';
import { Strength } from './Strength.js';
import { words } from './words.js';

interface Props {
  readonly group: Group;
  readonly asOf: string;
  /** The pair that is open, as it stands in the address. */
  readonly open: string;
  readonly onOpen: (address: string) => void;
}

/** Countries by countries: how much of all topics both owe each other. */
export function OwedTable({ group, asOf, open, onOpen }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const variables = { group: useCountryGroup(group), asOf, lang };
  const answer = useAnswer(NegotiatePairsDocument, variables);
  const pair = cellAt(open);
  return (
    <>
      <Answer of={answer} height="40rem">
        {({ matrix }) => (
          <>
            <Table matrix={matrix} open={open} onOpen={onOpen} />
            <p className="small soft">{say('coverageMeans')}</p>
            <ul className="negotiate-coverage-legend" aria-label={say('legend')}>
              {coverageLegend.map((share, step) => (
                <li key={share}>
                  <span className="shaded" data-coverage={step} aria-hidden="true" /> {share}
                </li>
              ))}
            </ul>
            <div className="actions">
              <ShowQuery document={NegotiatePairsDocument} variables={variables} />
            </div>
          </>
        )}
      </Answer>
      {pair && <Owed key={open} pair={pair} asOf={asOf} onClose={() => onOpen('')} />}
    </>
  );
}

interface TableProps {
  readonly matrix: NegotiatePairsQuery['matrix'];
  readonly open: string;
  readonly onOpen: (address: string) => void;
}

function Table({ matrix, open, onOpen }: TableProps) {
  const say = useWords(words);
  const { countries, pairs } = matrix;
  const at = new Map(pairs.map((pair) => [cellAddress(pair.one.id, pair.other.id), pair]));
  return (
    <Scroll label={say('owedCaption')}>
      <table className="negotiate-matrix">
        <caption>{say('owedCaption')}</caption>
        <thead>
          <tr>
            <td />
            {countries.map(({ id, name }) => (
              <th key={id} scope="col">
                <abbr title={name}>
                  <span aria-hidden="true">{id}</span>
                  <span className="visually-hidden">{name}</span>
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {countries.map((column) => {
                const address = cellAddress(...pairOf(row.id, column.id));
                const pair = at.get(address);
                if (pair === undefined) return <td key={column.id} className="negotiate-none" />;
                const { coverageLow, coverageHigh } = pair;
                const share = coverageInCell(coverageLow, coverageHigh);
                const told = `${row.name}, ${column.name}: ${share}`;
                return (
                  <td key={column.id} className="shaded" data-coverage={coverageStep(coverageLow)}>
                    <button
                      type="button"
                      title={told}
                      aria-label={told}
                      aria-pressed={open === address}
                      onClick={() => onOpen(open === address ? '' : address)}
                    >
                      {share}
                    </button>
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

/** Pairs are told with the code first that comes first. */
function pairOf(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}

interface OwedProps {
  readonly pair: readonly [one: string, other: string];
  readonly asOf: string;
  readonly onClose: () => void;
}

function Owed({ pair, asOf, onClose }: OwedProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { nameOf } = usePlaces();
  const answer = useAnswer(NegotiatePairDocument, { group: { countries: [...pair] }, asOf, lang });
  return (
    <Opened title={say('owedBetween', { one: nameOf(pair[0]), other: nameOf(pair[1]) })} onClose={onClose}>
      <Answer of={answer} height="24rem">
        {({ matrix }) => {
          const topics = matrix.pairs
            .flatMap((each) => each.topics)
            .filter(({ strengthHigh }) => strengthHigh !== 'NONE');
          if (topics.length === 0) return <p>{say('oweNothing')}</p>;
          return (
            <Scroll label={say('owedByTopic')}>
              <table>
                <caption className="visually-hidden">{say('owedByTopic')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{say('topic')}</th>
                    <th scope="col">{say('bothOwe')}</th>
                    <th scope="col">{say('clauses')}</th>
                  </tr>
                </thead>
                <tbody>
                  {topics.map((each) => (
                    <tr key={each.topic}>
                      <th scope="row">{label(lang, 'CommitmentTopic', each.topic)}</th>
                      <td>
                        <Strength {...each} />
                      </td>
                      <td>
                        <ClauseList clauses={each.commitments} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          );
        }}
      </Answer>
    </Opened>
  );
}
