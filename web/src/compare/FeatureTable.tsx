import { Fragment } from 'react';
import { label } from '../../../src/messages/labels.js';
import type { CompareQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Scroll } from '../parts/Scroll.js';
import { FeatureAnswer } from './FeatureAnswer.js';
import type { FeatureRow, FeatureRows } from './features.js';
import { words } from './words.js';

interface Props {
  readonly comparison: CompareQuery['comparison'];
  readonly blocks: readonly FeatureRows[];
  /** Opens a cell, as `BR.RIGHT_ACCESS`. */
  readonly onOpen: (cell: string) => void;
}

/** With more countries than this a column has room for a sign and no word. */
const ROOM_FOR_WORDS = 9;

/** Features by countries, beside what the model asks for. Each block names the countries again, so that they are never far away. */
export function FeatureTable({ comparison, blocks, onOpen }: Props) {
  const say = useWords(words);
  const { countries, frameworks, benchmark } = comparison;
  const isShort = countries.length > ROOM_FOR_WORDS;
  return (
    <Scroll label={say('features')} className="compare-scroll">
      <table className="compare-features" data-short={isShort || undefined}>
        <caption className="visually-hidden">{say('features')}</caption>
        {blocks.map(({ block, rows }, place) => (
          <tbody key={block}>
            <tr className="compare-head">
              <th scope="rowgroup">{say(block)}</th>
              {benchmark && (
                <th scope="col" title={benchmark.name}>
                  {say('model')}
                </th>
              )}
              {countries.map(({ id, name }, at) => (
                <th key={id} scope="col" title={name}>
                  {isShort ? (
                    <>
                      <span aria-hidden="true">{id}</span>
                      <span className="visually-hidden">{name}</span>
                    </>
                  ) : (
                    name
                  )}
                  {place === 0 && frameworks[at]!.state !== 'IN_FORCE' && (
                    <span className={isShort ? 'visually-hidden' : 'compare-state'}>{say(frameworks[at]!.state)}</span>
                  )}
                </th>
              ))}
            </tr>
            {rows.map((row) => (
              <Row key={row.feature} row={row} comparison={comparison} isShort={isShort} onOpen={onOpen} />
            ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  );
}

interface RowProps extends Omit<Props, 'blocks'> {
  readonly row: FeatureRow;
  readonly isShort: boolean;
}

function Row({ row, comparison, isShort, onOpen }: RowProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { feature, benchmark, cells, countriesDiffer, fallShort } = row;
  const marks = [
    countriesDiffer ? `≠ ${say('countriesDiffer')}` : null,
    fallShort > 0 ? `▾ ${say('someFallShort', { count: fallShort })}` : null,
  ].filter((mark) => mark !== null);
  return (
    <tr data-differs={countriesDiffer || undefined}>
      <th scope="row">
        {label(lang, 'FeatureName', feature)}
        {marks.length > 0 && <span className="compare-marks">{marks.join(' · ')}</span>}
      </th>
      {comparison.benchmark && (
        <td className="compare-model">
          {benchmark ? (
            <>
              <FeatureAnswer value={benchmark.value} isShort={isShort} />
              {!isShort && benchmark.locator !== null && <span className="compare-locator">{benchmark.locator}</span>}
            </>
          ) : (
            <FeatureAnswer value={null} isShort={isShort} />
          )}
        </td>
      )}
      {cells.map((cell, at) => (
        <td key={cell.country} className="compare-cell" data-value={cell.value ?? 'UNKNOWN'}>
          <button
            type="button"
            onClick={() => onOpen(`${cell.country}.${feature}`)}
            title={isShort ? `${comparison.countries[at]!.name}: ${say(cell.value ?? 'notRecorded')}` : undefined}
          >
            <FeatureAnswer value={cell.value} isShort={isShort} />
            {cell.fallsShort === true && (
              <Fragment>
                {' '}
                <span className="compare-short">
                  <span aria-hidden="true">▾</span>
                  <span className="visually-hidden">{say('fallsShort')}</span>
                </span>
              </Fragment>
            )}
            {!isShort && cell.locator !== null && <span className="compare-locator">{cell.locator}</span>}
            {!isShort && cell.verification === 'RECALLED' && (
              <span className="compare-recalled">{label(lang, 'Verification', 'RECALLED')}</span>
            )}
          </button>
        </td>
      ))}
    </tr>
  );
}
