import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { addressOfPage } from '../address/PageLink.js';
import type { Ask } from '../address/useQuestion.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Progress } from '../parts/Answer.js';
import { asTrace } from '../trace/question.js';
import type { Measure } from './choices.js';
import { Grid, type HeatCell, type Pair } from './Grid.js';
import { inOrder, type Sorted } from './order.js';
import type { MatrixQuestion, matrixQuestion } from './question.js';
import { words } from './words.js';

const MapForm = lazy(() => import('../map/MapForm.js').then((module) => ({ default: module.MapForm })));

/** What every view of the matrix is given. */
export interface ViewProps {
  readonly question: MatrixQuestion;
  readonly ask: Ask<typeof matrixQuestion>;
  /** The countries of the group. */
  readonly countries: readonly string[];
}

/** What a view tells of its pairs. Functions and lists stay the same as long as their answer does. */
export interface Told {
  readonly caption: string;
  readonly countries: readonly Sorted[];
  readonly cellOf: (origin: string, destination: string) => HeatCell;
  /** What a country is towards all others, for a map on which none is chosen. */
  readonly wholeOf: (country: string) => HeatCell;
  /** Why a cell is what it is, in a line. */
  readonly reasonOf: (pair: Pair) => ReactNode;
  /** What the cells mean; of a map without an origin, what its countries mean. */
  readonly legend: ReactNode;
  readonly mapLegend: ReactNode;
}

/** Pairs as a table or as a map, sorted as is asked, with the reason of the one that is pointed at. */
export function Shown({ question, ask, told }: Omit<ViewProps, 'countries'> & { readonly told: Told }) {
  const { lang } = useLanguage();
  const { show, sort, category, sector, recipient, as: form, origin } = question;
  const asOf = question['as-of'];
  const countries = useMemo(() => inOrder(told.countries, sort, lang.toLowerCase()), [told.countries, sort, lang]);
  const linkOf = useMemo(() => {
    // A thousand links differ in their ends alone.
    const common = addressOfPage(
      '/trace',
      asTrace({ origin: '', destination: '', category, sector, recipient, 'as-of': asOf }),
      lang,
    );
    return (from: string, to: string) => `${common}&origin=${from}&destination=${to}`;
  }, [category, sector, recipient, asOf, lang]);

  if (form === 'TABLE') return <TableForm show={show} told={told} countries={countries} linkOf={linkOf} />;
  return (
    <Suspense
      fallback={
        <div className="map-coming">
          <Progress />
        </div>
      }
    >
      <MapForm
        show={show}
        told={told}
        countries={countries}
        linkOf={linkOf}
        origin={origin}
        onChoose={(next) => ask({ origin: next })}
      />
    </Suspense>
  );
}

interface TableFormProps {
  readonly show: Measure;
  readonly told: Told;
  readonly countries: readonly Sorted[];
  readonly linkOf: (origin: string, destination: string) => string;
}

function TableForm({ show, told, countries, linkOf }: TableFormProps) {
  const say = useWords(words);
  const [pointed, setPointed] = useState<Pair | null>(null);
  const point = useCallback((pair: Pair) => setPointed(pair), []);
  const { caption, cellOf, reasonOf, legend } = told;
  const isThere =
    pointed !== null && [pointed.origin, pointed.destination].every((id) => countries.some((each) => each.id === id));
  return (
    <>
      <section className="heat-scroll" aria-label={caption}>
        <Grid caption={caption} countries={countries} cellOf={cellOf} linkOf={linkOf} onPoint={point} />
      </section>
      <p className="heat-reason no-print" data-show={show} aria-live="polite">
        {isThere ? reasonOf(pointed) : <span className="soft">{say('point')}</span>}
      </p>
      {legend}
    </>
  );
}
