import { memo } from 'react';
import type { TraceHistoryQuery, TraceQuery, TraceStandsOnQueryVariables } from '../generated/graphql.js';
import { useWords } from '../language/words.js';
import { Articles } from './Articles.js';
import { Destination } from './Destination.js';
import { Disciplines } from './Disciplines.js';
import { History } from './History.js';
import { OpenPart } from './OpenPart.js';
import type { TraceQuestion } from './question.js';
import { StandsOn } from './StandsOn.js';
import { Watch } from './Watch.js';
import { words } from './words.js';
import './further.css';

interface Props {
  readonly trace: TraceQuery['trace'];
  readonly history: TraceHistoryQuery['history'] | null;
  readonly question: TraceQuestion;
  readonly variables: TraceStandsOnQueryVariables;
  readonly onDay: (day: string) => void;
}

/** What a reader should know beside the verdict and its barriers, each in a part to open. */
export const Further = memo(function Further({ trace, history, question, variables, onDay }: Props) {
  const say = useWords(words);
  const { alsoApplies, disciplines } = trace;
  return (
    <section className="further">
      <h2>{say('further')}</h2>
      <OpenPart name="watch" summary={say('watch')}>
        <Watch trace={trace} history={history} question={question} />
      </OpenPart>
      {history && (
        <OpenPart name="history" summary={say('historyOf')}>
          <History history={history} onDay={onDay} />
        </OpenPart>
      )}
      {alsoApplies.length > 0 && (
        <OpenPart name="applies" summary={<Counted name={say('applies')} count={alsoApplies.length} />}>
          <Articles rules={alsoApplies} />
        </OpenPart>
      )}
      {disciplines.length > 0 && (
        <OpenPart name="agreements" summary={<Counted name={say('agreements')} count={disciplines.length} />}>
          <Disciplines disciplines={disciplines} />
        </OpenPart>
      )}
      <OpenPart name="stands-on" onDemand summary={say('standsOn')}>
        <StandsOn variables={variables} />
      </OpenPart>
      <OpenPart name="destination" onDemand summary={say('destination')}>
        <Destination variables={variables} />
      </OpenPart>
    </section>
  );
});

function Counted({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <>
      {name} <span className="soft">({count})</span>
    </>
  );
}
