import { label } from '../../../src/messages/labels.js';
import type { FeatureName } from '../../../src/vocabulary/law.js';
import { PageLink } from '../address/PageLink.js';
import { useAnswer } from '../api/useAnswer.js';
import { type ComparedCellFragment, ComparedLawDocument, type CompareQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { Dialog } from '../parts/Dialog.js';
import { Sources } from '../parts/Sources.js';
import { Verification } from '../parts/Verification.js';
import { words as shared } from '../parts/words.js';
import { FeatureAnswer } from './FeatureAnswer.js';
import { words } from './words.js';

interface Props {
  readonly comparison: CompareQuery['comparison'];
  readonly country: string;
  readonly feature: string;
  readonly onClose: () => void;
}

/** One answer of a framework: its law, its article, how well it was checked, and what the model asks for. */
export function OpenedCell({ comparison, country, feature, onClose }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const row = comparison.features.find((each) => each.feature === feature);
  const cell = row?.cells.find((each) => each.country === country);
  if (!row || !cell) return null;
  const name = comparison.countries.find(({ id }) => id === country)?.name ?? country;
  const state = comparison.frameworks[comparison.countries.findIndex(({ id }) => id === country)]!.state;
  return (
    <Dialog title={`${name}: ${label(lang, 'FeatureName', row.feature)}`} onClose={onClose}>
      <p className="compare-said">
        <FeatureAnswer value={cell.value} />
        <span className="soft"> – {say(`${cell.value ?? 'notRecorded'}_means`)}</span>
      </p>
      {state !== 'IN_FORCE' && (
        <p>
          <strong>{say(state)}.</strong> {say(`${state}_means`)}
        </p>
      )}
      <CellDetails cell={cell} />
      {comparison.benchmark && (
        <>
          <h3>{comparison.benchmark.name}</h3>
          {row.benchmark ? (
            <>
              <p>
                {say('modelAsks')}: <FeatureAnswer value={row.benchmark.value} />
                {row.benchmark.locator !== null && ` (${row.benchmark.locator})`}
                {cell.fallsShort === true && (
                  <>
                    {'. '}
                    <strong>{say('fallsShort')}</strong>
                  </>
                )}
              </p>
              {row.benchmark.note !== null && (
                <p className="small" lang="en">
                  {row.benchmark.note}
                </p>
              )}
            </>
          ) : (
            <p>{say('modelSilent')}</p>
          )}
        </>
      )}
      {cell.law && <LawSources id={cell.law.id} />}
    </Dialog>
  );
}

function CellDetails({ cell }: { readonly cell: ComparedCellFragment }) {
  const say = useWords(words);
  const { law, locator, number, note, verification } = cell;
  return (
    <dl className="compare-details">
      <div>
        <dt>{say('lawSays')}</dt>
        <dd>
          {law ? (
            <>
              <LawLink law={law} />
              {locator === null ? <span className="soft"> ({say('noArticle')})</span> : `, ${locator}`}{' '}
              <Verification grade={verification} />
            </>
          ) : (
            say('noLaw')
          )}
        </dd>
      </div>
      {number !== null && (
        <div>
          <dt>{say('figure')}</dt>
          <dd>{figureInWords(cell.feature, number, say)}</dd>
        </div>
      )}
      {note !== null && (
        <div>
          <dt>{say('remark')}</dt>
          <dd lang="en">{note}</dd>
        </div>
      )}
    </dl>
  );
}

/** The figures of breaches are hours; others stand as they are. */
export function figureInWords(
  feature: FeatureName,
  number: number,
  say: (name: 'hours', values: { readonly number: number }) => string,
): string {
  return feature.startsWith('BREACH') ? say('hours', { number }) : String(number);
}

/** The title of a law in its own language, which leads to its page. */
export function LawLink({ law }: { readonly law: NonNullable<ComparedCellFragment['law']> }) {
  return (
    <PageLink to={`/laws/${law.id}`} title={law.title}>
      {law.shortName ?? law.title}
    </PageLink>
  );
}

function LawSources({ id }: { readonly id: string }) {
  const say = useWords(shared);
  const answer = useAnswer(ComparedLawDocument, { id });
  return (
    <>
      <h3>{say('sources')}</h3>
      <Answer of={answer} height="5rem">
        {({ law }) => <Sources sources={law?.sources ?? []} />}
      </Answer>
    </>
  );
}
