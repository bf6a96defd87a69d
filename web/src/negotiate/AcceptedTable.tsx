import { label } from '../../../src/messages/labels.js';
import { useAnswer } from '../api/useAnswer.js';
import {
  NegotiateAcceptedDocument,
  NegotiateCommitmentsDocument,
  type NegotiateCommitmentsQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { type Group, useCountryGroup } from '../parts/GroupField.js';
import { Scroll } from '../parts/Scroll.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { usePlaces } from '../places/places.js';
import { Clause, LeftOut } from './Clause.js';
import { cellAddress, topicCellAt } from './cells.js';
import { Opened } from './Opened.js';
import { Strength, StrengthLegend, strengthShade } from './Strength.js';
import { stepsInWords, strengthInWords } from './strengths.js';
import { words } from './words.js';

interface Props {
  readonly group: Group;
  readonly asOf: string;
  /** The cell that is open, as it stands in the address. */
  readonly open: string;
  readonly onOpen: (address: string) => void;
}

/** More columns than these are told by codes. */
const NAMED_COLUMNS = 6;

/** Countries by topics: the strongest that each has accepted, anywhere and towards whomever. */
export function AcceptedTable({ group, asOf, open, onOpen }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const variables = { group: useCountryGroup(group), asOf, lang };
  const answer = useAnswer(NegotiateCommitmentsDocument, variables);
  const cell = topicCellAt(open);
  return (
    <>
      <Answer of={answer} height="48rem">
        {({ matrix }) => (
          <>
            <Table matrix={matrix} open={open} onOpen={onOpen} />
            <h3>{say('legend')}</h3>
            <StrengthLegend />
            <LeftOut facts={matrix.leftOut} />
            <div className="actions">
              <ShowQuery document={NegotiateCommitmentsDocument} variables={variables} />
            </div>
          </>
        )}
      </Answer>
      {cell && (
        <Accepted key={open} group={group} asOf={asOf} country={cell[0]} topic={cell[1]} onClose={() => onOpen('')} />
      )}
    </>
  );
}

interface TableProps {
  readonly matrix: NegotiateCommitmentsQuery['matrix'];
  readonly open: string;
  readonly onOpen: (address: string) => void;
}

function Table({ matrix, open, onOpen }: TableProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { countries, topics, cells } = matrix;
  const at = new Map(cells.map((cell) => [cellAddress(cell.country.id, cell.topic), cell]));
  const isNarrow = countries.length > NAMED_COLUMNS;
  return (
    <Scroll label={say('acceptedCaption')}>
      <table className="negotiate-matrix">
        <caption>{say('acceptedCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('topic')}</th>
            {countries.map(({ id, name }) => (
              <th key={id} scope="col">
                {isNarrow ? (
                  <abbr title={name}>
                    <span aria-hidden="true">{id}</span>
                    <span className="visually-hidden">{name}</span>
                  </abbr>
                ) : (
                  name
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <tr key={topic}>
              <th scope="row">{label(lang, 'CommitmentTopic', topic)}</th>
              {countries.map(({ id, name }) => {
                const address = cellAddress(id, topic);
                const cell = at.get(address);
                if (cell === undefined) return <td key={id} />;
                const told = `${name}, ${label(lang, 'CommitmentTopic', topic)}: ${stepsInWords(cell)}, ${strengthInWords(cell, lang)}`;
                return (
                  <td key={id} className="shaded" {...strengthShade(cell)}>
                    {cell.strengthHigh === 'NONE' ? (
                      <span title={told}>
                        <span aria-hidden="true">·</span>
                        <span className="visually-hidden">{strengthInWords(cell, lang)}</span>
                      </span>
                    ) : (
                      <button
                        type="button"
                        title={told}
                        aria-label={told}
                        aria-pressed={open === address}
                        onClick={() => onOpen(open === address ? '' : address)}
                      >
                        {stepsInWords(cell)}
                      </button>
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

interface AcceptedProps {
  readonly group: Group;
  readonly asOf: string;
  readonly country: string;
  readonly topic: NegotiateCommitmentsQuery['matrix']['topics'][number];
  readonly onClose: () => void;
}

function Accepted({ group, asOf, country, topic, onClose }: AcceptedProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { nameOf } = usePlaces();
  const answer = useAnswer(NegotiateAcceptedDocument, { group: useCountryGroup(group), asOf, topic, lang });
  return (
    <Opened title={`${nameOf(country)}: ${label(lang, 'CommitmentTopic', topic)}`} onClose={onClose}>
      <Answer of={answer} height="24rem">
        {({ matrix }) => {
          const cell = matrix.cells.find((each) => each.country.id === country);
          if (cell === undefined) return <p>{say('notOfGroup')}</p>;
          return (
            <>
              <p>
                {say('strongest')} <Strength {...cell} />
              </p>
              {cell.commitments.map((accepted) => (
                <Clause
                  key={accepted.commitment.id}
                  clause={accepted.commitment}
                  accepted={accepted}
                  exceptions={accepted.exceptions}
                />
              ))}
            </>
          );
        }}
      </Answer>
    </Opened>
  );
}
