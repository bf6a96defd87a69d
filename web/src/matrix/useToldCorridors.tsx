import { type ReactNode, useCallback, useMemo } from 'react';
import { labelInSentence } from '../../../src/messages/labels.js';
import { dateInWords } from '../../../src/messages/words.js';
import type { Lang } from '../../../src/vocabulary/lang.js';
import type { MatrixBarriersQuery, MatrixBarrierToldFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Level, meaningOf, shadeOf, useShadeName } from '../parts/Level.js';
import { words as shared } from '../parts/words.js';
import { usePlaces } from '../places/places.js';
import { corridorCells, corridorsByPair } from './corridorCells.js';
import type { HeatCell, Pair } from './Grid.js';
import { CorridorLegend, ScaleLegend } from './Legend.js';
import { opennessOf } from './order.js';
import { pairOf } from './pair.js';
import { barriersByPair, decisive } from './reasons.js';
import type { Corridor } from './roll.js';
import type { Told } from './Shown.js';
import { type Step, stepOfShare, steps } from './scales.js';
import { useSortable } from './useSortable.js';
import { words } from './words.js';

interface Answered {
  readonly countries: readonly { readonly id: string }[];
  /** As they stand on the day that is shown. */
  readonly corridors: readonly Corridor[];
  /** As they stand on the day that was asked about, by which countries are sorted, so that no row moves under a slider. */
  readonly asked: readonly Corridor[];
  readonly day: string;
  /** What stands in the way on that day, when it is known. */
  readonly barriers: MatrixBarriersQuery['matrix'] | undefined;
}

/** How many barriers a line names. */
const NAMED = 3;

/** What a matrix of levels tells of its pairs and countries. */
export function useToldCorridors({ countries, corridors, asked, day, barriers }: Answered): Told {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { lang } = useLanguage();
  const nameOf = useShadeName();
  const { nameOf: countryName } = usePlaces();

  const sorted = useSortable(
    countries,
    (id) => {
      const { share, friction } = opennessOf(asked.filter(({ origin }) => origin === id));
      return { good: share, friction };
    },
    asked,
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: words and names change with the language.
  const look = useMemo(
    () => corridorCells({ nameOf, inSomeCases: (name) => say('aboveThreshold', { level: name }) }),
    [lang],
  );
  const byPair = useMemo(() => corridorsByPair(corridors), [corridors]);
  const cellOf = useCallback(
    (origin: string, destination: string) => look(byPair.get(pairOf(origin, destination)) ?? unknown),
    [look, byPair],
  );

  const wholeOf = (country: string): HeatCell => {
    const { share, open, known, unregulated } = opennessOf(corridors.filter(({ origin }) => origin === country));
    if (share === null) return { shade: 'UNKNOWN', sign: '?', name: nameOf('UNKNOWN'), isMarked: false };
    if (unregulated === known) return { shade: 'UNREGULATED', sign: '', name: nameOf('UNREGULATED'), isMarked: false };
    return { shade: stepOfShare(share), sign: '', name: say('openOf', { open, known }), isMarked: false };
  };

  const reasons = useMemo(() => barriersByPair(barriers?.barriers ?? []), [barriers]);
  const reasonOf = ({ origin, destination }: Pair): ReactNode => {
    const corridor = byPair.get(pairOf(origin, destination)) ?? unknown;
    const there = reasons.get(pairOf(origin, destination)) ?? [];
    const shade = shadeOf(corridor);
    const worse = corridor.levelAtMost === corridor.level ? [] : decisive(there, corridor.levelAtMost, true);
    const why = inWords(decisive(there, corridor.level), lang, (count) => say('more', { count }));
    return (
      <>
        <strong>
          {countryName(origin)} → {countryName(destination)}
        </strong>{' '}
        <Level {...corridor} />. {why === '' ? `${capital(sayShared(meaningOf(shade)))}` : `${why}.`}
        {corridor.levelAtMost !== corridor.level && corridor.levelAtMost !== null && (
          <>
            {' '}
            {say('aboveThreshold', { level: labelInSentence(lang, 'CorridorLevel', corridor.levelAtMost) })}
            {worse.length > 0 && `: ${inWords(worse, lang, (count) => say('more', { count }))}`}.
          </>
        )}
      </>
    );
  };

  return {
    caption: say('captionCORRIDORS', { date: dateInWords(day, lang) }),
    countries: sorted,
    cellOf,
    wholeOf,
    reasonOf,
    legend: <CorridorLegend />,
    mapLegend: (
      <ScaleLegend
        explained={say('openShareMeans')}
        steps={[
          ...steps.map((step) => ({ shade: step, sign: '', name: say(openNames[step]) })),
          ...(['UNREGULATED', 'UNKNOWN'] as const).map((shade) => ({ shade, sign: '', name: nameOf(shade) })),
        ]}
      />
    ),
  };
}

const unknown: Corridor = {
  origin: '',
  destination: '',
  level: null,
  levelAtMost: null,
  certainty: 'UNKNOWN',
  friction: null,
};

const openNames = {
  STEP_0: 'open0',
  STEP_1: 'open1',
  STEP_2: 'open2',
  STEP_3: 'open3',
  STEP_4: 'open4',
} as const satisfies Record<Step, string>;

/** `LGPD: transfer regime`, and of several the first ones. */
function inWords(barriers: readonly MatrixBarrierToldFragment[], lang: Lang, more: (count: number) => string): string {
  const told = [
    ...new Set(barriers.map(({ lawTitle, kind }) => `${lawTitle}: ${labelInSentence(lang, 'BarrierKind', kind)}`)),
  ];
  const named = told.slice(0, NAMED).join('; ');
  return told.length > NAMED ? `${named}; ${more(told.length - NAMED)}` : named;
}

function capital(sentence: string): string {
  const ended = /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
  return ended.charAt(0).toLocaleUpperCase() + ended.slice(1);
}
