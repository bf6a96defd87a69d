import { useMemo } from 'react';
import { label, labelInSentence } from '../../../src/messages/labels.js';
import { dateInWords, shareInWords } from '../../../src/messages/words.js';
import { CommitmentStrength } from '../../../src/vocabulary/trade.js';
import { PageLink } from '../address/PageLink.js';
import { useAnswer } from '../api/useAnswer.js';
import { MatrixCommitmentsDocument, type MatrixCommitmentsQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { usePlaces } from '../places/places.js';
import type { HeatCell } from './Grid.js';
import { ScaleLegend } from './Legend.js';
import { meanOf } from './order.js';
import { pairOf } from './pair.js';
import { Shown, type Told, type ViewProps } from './Shown.js';
import { type Step, stepOfShare, stepOfStrength, steps } from './scales.js';
import { TakeAway } from './TakeAway.js';
import { useSortable } from './useSortable.js';
import { words } from './words.js';

type Owed = MatrixCommitmentsQuery['commitments']['pairs'][number];

/** What each two countries of a group owe each other, on one topic or over all of them. */
export function Commitments({ question, ask, countries }: ViewProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const group = { countries: [...countries] };
  const { topic } = question;
  const variables = {
    group,
    topics: topic === null ? null : [topic],
    asOf: question['as-of'],
    withClauses: topic !== null,
  };
  const answer = useAnswer(MatrixCommitmentsDocument, variables);
  return (
    <>
      <p className="small soft">{say('ownDay', { date: dateInWords(question['as-of'], lang) })}</p>
      <Answer of={answer} height="40rem">
        {({ commitments }) => (
          <>
            <Drawn question={question} ask={ask} commitments={commitments} />
            <div className="actions">
              <ShowQuery document={MatrixCommitmentsDocument} variables={variables} />
            </div>
            <TakeAway question={question} countries={countries} />
          </>
        )}
      </Answer>
    </>
  );
}

interface DrawnProps extends Omit<ViewProps, 'countries'> {
  readonly commitments: MatrixCommitmentsQuery['commitments'];
}

function Drawn({ question, ask, commitments }: DrawnProps) {
  const told = useToldCommitments(commitments, question);
  return <Shown question={question} ask={ask} told={told} />;
}

function useToldCommitments(
  { asOf, countries, pairs }: DrawnProps['commitments'],
  { topic }: ViewProps['question'],
): Told {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { nameOf } = usePlaces();
  const byPair = useMemo(
    () => new Map(pairs.flatMap((pair) => bothWays(pair).map((name) => [name, pair] as const))),
    [pairs],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: words change with the language.
  const cellOf = useMemo(() => {
    const cells = new Map<Owed, HeatCell>();
    for (const pair of pairs) cells.set(pair, topic === null ? ofCoverage(pair) : ofTopic(pair));
    return (one: string, other: string) => cells.get(byPair.get(pairOf(one, other))!) ?? nothing;

    function ofCoverage({ coverageLow: low, coverageHigh: high }: Owed): HeatCell {
      return {
        shade: stepOfShare(low),
        sign: low === 0 ? '–' : String(Math.round(100 * low)),
        name: high === 0 ? say('nothingOwed') : say('coverageOf', { share: shareInWords(low, high, lang) }),
        isMarked: high > low,
      };
    }
    function ofTopic({ topics: [on] }: Owed): HeatCell {
      const { strength, strengthHigh } = on ?? { strength: 'NONE', strengthHigh: 'NONE' };
      const name = label(lang, 'CommitmentStrength', strength);
      const most = say('mayBe', { name: label(lang, 'CommitmentStrength', strengthHigh) });
      return {
        shade: stepOfStrength(strength),
        sign: signs[strength],
        name: strengthHigh === strength ? name : `${name}; ${most}`,
        isMarked: strengthHigh !== strength,
      };
    }
  }, [pairs, byPair, topic, lang]);

  const means = useMemo(
    () =>
      new Map(
        countries.map(({ id }) => [
          id,
          meanOf(pairs.filter(({ one, other }) => one.id === id || other.id === id).map((pair) => pair.coverageLow)),
        ]),
      ),
    [countries, pairs],
  );
  const sorted = useSortable(countries, (id) => ({ good: means.get(id) ?? null, friction: null }), means);
  const strengths = Object.keys(CommitmentStrength) as CommitmentStrength[];
  const legend =
    topic === null ? (
      <ScaleLegend
        of="COMMITMENTS"
        explained={say('shareMeans')}
        steps={steps.map((step) => ({ shade: step, sign: '', name: say(quarters[step]) }))}
      />
    ) : (
      <ScaleLegend
        of="COMMITMENTS"
        explained={`${label(lang, 'CommitmentTopic', topic)}. ${say('strengthMeans')}`}
        steps={strengths.map((strength) => ({
          shade: stepOfStrength(strength),
          sign: signs[strength],
          name: label(lang, 'CommitmentStrength', strength),
        }))}
      />
    );

  return {
    caption: say('captionCOMMITMENTS', { date: dateInWords(asOf, lang) }),
    countries: sorted,
    cellOf,
    wholeOf: (id) => {
      const mean = means.get(id) ?? 0;
      return {
        shade: stepOfShare(mean),
        sign: '',
        name: say('meanShare', { share: shareInWords(mean, mean, lang) }),
        isMarked: false,
      };
    },
    reasonOf: ({ origin, destination }) => {
      const pair = byPair.get(pairOf(origin, destination));
      return (
        <>
          <strong>
            {nameOf(origin)} – {nameOf(destination)}
          </strong>
          : {cellOf(origin, destination).name}. {pair && <What pair={pair} />}
        </>
      );
    },
    legend,
    mapLegend: (
      <ScaleLegend
        explained={say('shareMeans')}
        steps={steps.map((step) => ({ shade: step, sign: '', name: say(quarters[step]) }))}
      />
    ),
  };
}

/** The clauses of one topic; of all, how many topics of which strength. */
function What({ pair: { topics } }: { readonly pair: Owed }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const clauses = topics.flatMap(({ commitments = [] }) => commitments);
  if (topics.length === 0) return null;
  if (clauses.length > 0) {
    return clauses.map(({ id, locator, agreement }, index) => (
      <span key={id}>
        {index > 0 && '; '}
        <PageLink to={`/agreements/${agreement.id}#${id}`}>
          {agreement.id} {locator}
        </PageLink>
      </span>
    ));
  }
  const strongest = (Object.keys(CommitmentStrength) as CommitmentStrength[]).toReversed();
  const counts = strongest
    .map((strength) => ({ strength, there: topics.filter((on) => on.strength === strength) }))
    .filter(({ strength, there }) => strength !== 'NONE' && there.length > 0)
    .map(({ strength, there }) => `${labelInSentence(lang, 'CommitmentStrength', strength)} (${there.length})`);
  return say('topicsByStrength', { counts: counts.join('; ') });
}

function bothWays({ one, other }: Owed): [string, string] {
  return [pairOf(one.id, other.id), pairOf(other.id, one.id)];
}

/** The fuller, the stronger. */
const signs: Record<CommitmentStrength, string> = {
  NONE: '–',
  COOPERATION: '·',
  BEST_ENDEAVOUR: '○',
  BINDING: '◐',
  BINDING_WITH_DISPUTE_SETTLEMENT: '●',
};

const quarters = {
  STEP_0: 'nothing',
  STEP_1: 'toQuarter',
  STEP_2: 'toHalf',
  STEP_3: 'toThreeQuarters',
  STEP_4: 'toAll',
} as const satisfies Record<Step, string>;

const nothing: HeatCell = { shade: 'STEP_0', sign: '–', name: '', isMarked: false };
