import { useMemo } from 'react';
import { dateInWords, spanInWords } from '../../../src/messages/words.js';
import { useEveryPage } from '../api/useEveryPage.js';
import { MatrixAdequacyDocument, type MatrixAdequacyQuery } from '../generated/graphql.js';
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
import { type Step, stepOfDistance, steps } from './scales.js';
import { TakeAway } from './TakeAway.js';
import { useSortable } from './useSortable.js';
import { words } from './words.js';

type Candidate = MatrixAdequacyQuery['adequacy']['pairs']['edges'][number]['node'];

/** How near each two countries of a group are to recognising each other, and who recognises whom already. */
export function Adequacy({ question, ask, countries }: ViewProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const group = { countries: [...countries] };
  const variables = { group, asOf: question['as-of'], lang };
  const answer = useEveryPage(MatrixAdequacyDocument, variables, ({ adequacy }) => adequacy.pairs);
  return (
    <>
      <p className="small soft">{say('ownDay', { date: dateInWords(question['as-of'], lang) })}</p>
      <Answer of={answer} height="40rem">
        {(pairs) => (
          <>
            <Drawn question={question} ask={ask} pairs={pairs} />
            <div className="actions">
              <ShowQuery document={MatrixAdequacyDocument} variables={variables} />
            </div>
            <TakeAway question={question} countries={countries} />
          </>
        )}
      </Answer>
    </>
  );
}

interface DrawnProps extends Omit<ViewProps, 'countries'> {
  readonly pairs: readonly Candidate[];
}

function Drawn({ question, ask, pairs }: DrawnProps) {
  const told = useToldAdequacy(pairs, question['as-of']);
  return <Shown question={question} ask={ask} told={told} />;
}

function useToldAdequacy(pairs: readonly Candidate[], asOf: string): Told {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { nameOf } = usePlaces();
  const countries = useMemo(() => countriesOf(pairs).map((id) => ({ id })), [pairs]);
  const directed = useMemo(() => new Map(pairs.flatMap(bothWays)), [pairs]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words change with the language.
  const cells = useMemo(() => {
    const made = new Map<string, HeatCell>();
    for (const [pair, { candidate, recognises }] of directed) {
      const { bothInForce, distanceLow: low, distanceHigh: high } = candidate;
      const near = bothInForce ? say('distance', { distance: spanInWords(low, high, lang) }) : say('noFramework');
      made.set(pair, {
        shade: bothInForce ? stepOfDistance(high) : 'NO_FRAMEWORK',
        sign: recognises ? '✓' : bothInForce ? ' ' : '–',
        name: recognises ? `${near}; ${say('recognises')}` : near,
        isMarked: bothInForce && stepOfDistance(low) !== stepOfDistance(high),
      });
    }
    return made;
  }, [directed, lang]);
  const cellOf = useMemo(
    () => (origin: string, destination: string) => cells.get(pairOf(origin, destination)) ?? blank,
    [cells],
  );

  const means = useMemo(
    () =>
      new Map(
        countries.map(({ id }) => [
          id,
          meanOf(
            pairs
              .filter(
                ({ one, other, bothInForce }) => bothInForce && [one, other].some(({ country }) => country.id === id),
              )
              .map(({ distanceHigh }) => distanceHigh),
          ),
        ]),
      ),
    [countries, pairs],
  );
  const measure = (id: string) => {
    const mean = means.get(id) ?? null;
    return { good: mean === null ? null : 1 - mean, friction: null };
  };
  const sorted = useSortable(countries, measure, means);
  const scale = [
    ...steps.toReversed().map((step) => ({ shade: step as string, sign: '', name: say(nearness[step]) })),
    { shade: 'NO_FRAMEWORK', sign: '–', name: say('noFramework') },
  ];

  return {
    caption: say('captionADEQUACY', { date: dateInWords(asOf, lang) }),
    countries: sorted,
    cellOf,
    wholeOf: (id) => {
      const mean = means.get(id) ?? null;
      if (mean === null) return { shade: 'NO_FRAMEWORK', sign: '–', name: say('noFramework'), isMarked: false };
      const name = say('distance', { distance: spanInWords(mean, mean, lang) });
      return { shade: stepOfDistance(mean), sign: '', name, isMarked: false };
    },
    reasonOf: ({ origin, destination }) => {
      const found = directed.get(pairOf(origin, destination));
      return (
        <>
          {found?.recognises && (
            <strong>
              {nameOf(origin)} → {nameOf(destination)}: {say('recognises')}.{' '}
            </strong>
          )}
          {found?.candidate.summary}
        </>
      );
    },
    legend: <ScaleLegend of="ADEQUACY" explained={say('distanceMeans')} steps={scale} />,
    mapLegend: <ScaleLegend explained={say('distanceMeans')} steps={scale} />,
  };
}

interface Directed {
  readonly candidate: Candidate;
  /** Whether the first recognises the second. */
  readonly recognises: boolean;
}

function bothWays(candidate: Candidate): [string, Directed][] {
  const { one, other } = candidate;
  return [
    [pairOf(one.country.id, other.country.id), { candidate, recognises: one.recognises !== null }],
    [pairOf(other.country.id, one.country.id), { candidate, recognises: other.recognises !== null }],
  ];
}

function countriesOf(pairs: readonly Candidate[]): string[] {
  return [...new Set(pairs.flatMap(({ one, other }) => [one.country.id, other.country.id]))].sort();
}

const nearness = {
  STEP_0: 'near0',
  STEP_1: 'near1',
  STEP_2: 'near2',
  STEP_3: 'near3',
  STEP_4: 'near4',
} as const satisfies Record<Step, string>;

const blank: HeatCell = { shade: 'NO_FRAMEWORK', sign: '–', name: '', isMarked: false };
