import { shareInWords, spanInWords } from '../../../src/messages/words.js';
import type { FeatureBlock, FeatureName } from '../../../src/vocabulary/law.js';
import { useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import {
  CompareDocument,
  ComparedBenchmarksDocument,
  type ComparedBenchmarksQuery,
  type CompareQuery,
} from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { ChoiceField, DayField } from '../parts/fields.js';
import { GroupField, isWhole, useCountryGroup } from '../parts/GroupField.js';
import { GroupLine } from '../parts/GroupLine.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { Title } from '../parts/Title.js';
import { Verification } from '../parts/Verification.js';
import { words as shared } from '../parts/words.js';
import { ClusterTree } from './ClusterTree.js';
import { DistanceMap } from './DistanceMap.js';
import { AnswerLegend } from './FeatureAnswer.js';
import { FeatureTable } from './FeatureTable.js';
import { Exceptions, Frameworks } from './Frameworks.js';
import { rowsByBlock } from './features.js';
import { Neighbours } from './Neighbours.js';
import { OpenedCell } from './OpenedCell.js';
import { OpenedPair } from './OpenedPair.js';
import { compareQuestion, NO_BENCHMARK, opened, USUAL_BENCHMARK } from './question.js';
import { Recognition } from './Recognition.js';
import { Strength } from './Strength.js';
import { words } from './words.js';
import './compare.css';

/** Frameworks side by side: feature by feature, beside a model, and how far they are apart. */
export function ComparePage() {
  const say = useWords(words);
  const sayShared = useWords(shared);
  const { lang } = useLanguage();
  const [question, ask] = useQuestion(compareQuestion);
  const group = useCountryGroup(question.group);
  const benchmarks = useAnswer(ComparedBenchmarksDocument, { lang });
  const variables = {
    group,
    asOf: question['as-of'],
    benchmark: question.benchmark === NO_BENCHMARK ? null : question.benchmark,
    lang,
  };
  const answer = useAnswer(CompareDocument, variables, { enabled: isWhole(question.group) });
  const choices = [
    ...(benchmarks.data?.benchmarks ?? [{ id: question.benchmark, name: question.benchmark }]).map(
      ({ id, name }) => [id, name] as const,
    ),
    [NO_BENCHMARK, say('noBenchmark')] as const,
  ];
  const pair = opened(question.pair);
  const cell = opened(question.cell);
  return (
    <>
      <Title>{say('title')}</Title>
      <p className="soft">{say('lead')}</p>
      <div className="question compare-question">
        <GroupField value={question.group} onChange={(next) => ask({ group: next })} />
        <ChoiceField
          label={say('benchmark')}
          value={question.benchmark}
          onChange={(benchmark) => ask({ benchmark })}
          choices={choices}
        />
        <DayField label={sayShared('date')} value={question['as-of']} onChange={(day) => ask({ 'as-of': day })} />
      </div>
      {isWhole(question.group) ? (
        <Answer of={answer} height="60rem">
          {({ comparison }) => (
            <>
              <GroupLine {...comparison} />
              <Summary comparison={comparison} />
              <div className="actions">
                <ShowQuery document={CompareDocument} variables={variables} />
              </div>
              <section>
                <h2>{say('features')}</h2>
                <p className="soft">{say('featuresMeans')}</p>
                <label className="compare-switch">
                  <input
                    type="checkbox"
                    checked={question.differing}
                    onChange={({ target }) => ask({ differing: target.checked })}
                  />
                  {say('onlyDiffering')}
                </label>
                <Exceptions comparison={comparison} />
                <AnswerLegend hasModel={comparison.benchmark !== null} />
                <Answer of={benchmarks} height="70rem">
                  {({ benchmarks: all }) => (
                    <Features
                      comparison={comparison}
                      blockOf={blocksOf(all)}
                      onlyDiffering={question.differing}
                      onOpen={(next) => ask({ cell: next })}
                    />
                  )}
                </Answer>
              </section>
              {comparison.benchmark && (
                <section>
                  <h2>{say('strength')}</h2>
                  <p>
                    <a href={comparison.benchmark.permalink}>{comparison.benchmark.name}</a>{' '}
                    <Verification grade={comparison.benchmark.verification} />
                  </p>
                  <p className="soft">{say('strengthMeans')}</p>
                  <Strength comparison={comparison} />
                </section>
              )}
              <section>
                <h2>{say('distances')}</h2>
                <p className="soft">
                  {say('distancesMeans')} {say('distanceMeans')}
                </p>
                <DistanceMap comparison={comparison} onOpen={(next) => ask({ pair: next })} />
              </section>
              <section>
                <h2>{say('clusters')}</h2>
                <p className="soft">{say('clustersMeans')}</p>
                <ClusterTree comparison={comparison} />
              </section>
              <section>
                <h2>{say('neighbours')}</h2>
                <Neighbours comparison={comparison} />
              </section>
              <section>
                <h2>{say('recognition')}</h2>
                <p className="soft">{say('recognitionMeans')}</p>
                <Recognition variables={{ ...variables, benchmark: variables.benchmark ?? USUAL_BENCHMARK }} />
              </section>
              <section>
                <h2>{say('states')}</h2>
                <Frameworks comparison={comparison} />
              </section>
              {cell && (
                <OpenedCell
                  comparison={comparison}
                  country={cell[0]}
                  feature={cell[1]}
                  onClose={() => ask({ cell: '' }, { replace: true })}
                />
              )}
            </>
          )}
        </Answer>
      ) : (
        <p>{say('pickTwo')}</p>
      )}
      {pair && (
        <OpenedPair countries={pair} asOf={question['as-of']} onClose={() => ask({ pair: '' }, { replace: true })} />
      )}
    </>
  );
}

/** To which part of a framework each feature belongs, as the models tell it. */
function blocksOf(benchmarks: ComparedBenchmarksQuery['benchmarks']): ReadonlyMap<FeatureName, FeatureBlock> {
  return new Map(benchmarks.flatMap(({ features }) => features.map(({ feature, block }) => [feature, block] as const)));
}

interface FeaturesProps {
  readonly comparison: CompareQuery['comparison'];
  readonly blockOf: ReadonlyMap<FeatureName, FeatureBlock>;
  readonly onlyDiffering: boolean;
  readonly onOpen: (cell: string) => void;
}

function Features({ comparison, blockOf, onlyDiffering, onOpen }: FeaturesProps) {
  const say = useWords(words);
  const blocks = rowsByBlock(comparison.features, blockOf, onlyDiffering);
  if (blocks.length === 0) return <p>{say('nothingDiffers')}</p>;
  return <FeatureTable comparison={comparison} blocks={blocks} onOpen={onOpen} />;
}

function Summary({ comparison }: { readonly comparison: CompareQuery['comparison'] }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { meanHeterogeneity, meanHeterogeneityLow, meanHeterogeneityHigh, meanCoverage, weakPairs, unknownPairs } =
    comparison;
  const differing = rowsByBlock(comparison.features, new Map(), false)
    .flatMap(({ rows }) => rows)
    .filter(({ countriesDiffer }) => countriesDiffer).length;
  return (
    <section aria-label={say('summary')}>
      <dl className="figures">
        <div>
          <dt>{say('rowsDiffer')}</dt>
          <dd>{say('ofAll', { some: differing, all: comparison.features.length })}</dd>
        </div>
        <div>
          <dt>{say('meanIs')}</dt>
          <dd>
            {meanHeterogeneity === null ? say('notKnown') : spanInWords(meanHeterogeneity, meanHeterogeneity, lang)}{' '}
            <small>{say('couldBe', { span: spanInWords(meanHeterogeneityLow, meanHeterogeneityHigh, lang) })}</small>
          </dd>
        </div>
        <div>
          <dt>{say('coverageIs')}</dt>
          <dd>{shareInWords(meanCoverage, meanCoverage, lang)}</dd>
        </div>
      </dl>
      {(weakPairs > 0 || unknownPairs > 0) && (
        <p className="soft">
          {weakPairs > 0 && say('weakPairs', { count: weakPairs })}{' '}
          {unknownPairs > 0 && say('unknownPairs', { count: unknownPairs })}
        </p>
      )}
    </section>
  );
}
