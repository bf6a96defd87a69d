import { label } from '../../../src/messages/labels.js';
import { listInWords, shareInWords, spanInWords } from '../../../src/messages/words.js';
import { useAnswer } from '../api/useAnswer.js';
import { type ComparedCellFragment, ComparedPairDocument, type ComparedPairQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { Dialog } from '../parts/Dialog.js';
import { Scroll } from '../parts/Scroll.js';
import { Verification } from '../parts/Verification.js';
import { usePlaces } from '../places/places.js';
import { FeatureAnswer } from './FeatureAnswer.js';
import { figureInWords, LawLink } from './OpenedCell.js';
import { words } from './words.js';

interface Props {
  readonly countries: readonly [string, string];
  readonly asOf: string;
  readonly onClose: () => void;
}

/** Two frameworks: what makes the distance between them, down to the articles. */
export function OpenedPair({ countries, asOf, onClose }: Props) {
  const { nameOf } = usePlaces();
  const answer = useAnswer(ComparedPairDocument, { countries: [...countries], asOf });
  return (
    <Dialog title={countries.map(nameOf).join(' – ')} onClose={onClose}>
      <Answer of={answer} height="20rem">
        {({ comparison }) => comparison.pairs.map((pair) => <PairDetails key={pair.a} pair={pair} />)}
      </Answer>
    </Dialog>
  );
}

function PairDetails({ pair }: { readonly pair: ComparedPairQuery['comparison']['pairs'][number] }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { nameOf } = usePlaces();
  const { a, b, heterogeneity, low, high, coverage, weak, differences, figures, missing } = pair;
  return (
    <>
      <dl className="compare-details">
        <div>
          <dt>{say('distance')}</dt>
          <dd>
            {heterogeneity === null ? say('unknownMark') : spanInWords(heterogeneity, heterogeneity, lang)}
            {weak && heterogeneity !== null && ` (${say('weakMark')})`}
          </dd>
        </div>
        <div>
          <dt>{say('ifAll')}</dt>
          <dd>{spanInWords(low, high, lang)}</dd>
        </div>
        <div>
          <dt>{say('recordedForBoth')}</dt>
          <dd>{shareInWords(coverage, coverage, lang)}</dd>
        </div>
      </dl>
      <h3>{say('differences')}</h3>
      {differences.length === 0 ? (
        <p>{say('noDifferences')}</p>
      ) : (
        <Scroll label={say('differences')}>
          <table className="compare-pair">
            <thead>
              <tr>
                <th scope="col">{say('feature')}</th>
                <th scope="col">{nameOf(a)}</th>
                <th scope="col">{nameOf(b)}</th>
                <th scope="col">{say('part')}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map((difference) => (
                <tr key={difference.feature}>
                  <th scope="row">{label(lang, 'FeatureName', difference.feature)}</th>
                  <td>
                    <Said cell={difference.a} />
                  </td>
                  <td>
                    <Said cell={difference.b} />
                  </td>
                  <td>{spanInWords(difference.contribution, difference.contribution, lang)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {figures.length > 0 && (
        <>
          <h3>{say('figures')}</h3>
          <ul>
            {figures.map((figure) => (
              <li key={figure.feature}>
                {label(lang, 'FeatureName', figure.feature)}:{' '}
                {[figure.a, figure.b]
                  .map(
                    ({ country, number }) =>
                      `${nameOf(country)} ${number === null ? say('notRecorded') : figureInWords(figure.feature, number, say)}`,
                  )
                  .join('; ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {missing.length > 0 && (
        <>
          <h3>{say('missing')}</h3>
          <p>
            {listInWords(
              missing.map((each) => label(lang, 'FeatureName', each)),
              lang,
            )}
            .
          </p>
        </>
      )}
    </>
  );
}

function Said({ cell }: { readonly cell: ComparedCellFragment }) {
  return (
    <>
      <FeatureAnswer value={cell.value} />
      {cell.law && (
        <span className="compare-locator">
          <LawLink law={cell.law} />
          {cell.locator !== null && `, ${cell.locator}`} <Verification grade={cell.verification} />
        </span>
      )}
    </>
  );
}
