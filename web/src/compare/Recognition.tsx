import { label } from '../../../src/messages/labels.js';
import { listInWords } from '../../../src/messages/words.js';
import { PageLink } from '../address/PageLink.js';
import { useAnswer } from '../api/useAnswer.js';
import {
  NearestToRecognitionDocument,
  type NearestToRecognitionQuery,
  type NearestToRecognitionQueryVariables,
  type SideOfRecognitionFragment,
} from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Answer } from '../parts/Answer.js';
import { ShowQuery } from '../parts/ShowQuery.js';
import { type AskedReform, reformList } from '../reform/reforms.js';
import { LawLink } from './OpenedCell.js';
import { words } from './words.js';

interface Props {
  readonly variables: NearestToRecognitionQueryVariables;
}

/** The pairs that are nearest to recognising each other, and what each side would have to do, in order. */
export function Recognition({ variables }: Props) {
  const say = useWords(words);
  const answer = useAnswer(NearestToRecognitionDocument, variables);
  return (
    <>
      <Answer of={answer} height="16rem">
        {({ candidates }) => (
          <>
            <ol className="compare-recognition">
              {candidates.pairs.edges.map(({ node }) => (
                <li key={`${node.one.country.id}.${node.other.country.id}`}>
                  <Pair pair={node} asOf={variables.asOf} />
                </li>
              ))}
            </ol>
            <p className="small soft">
              {say('ofAll', { some: candidates.pairs.edges.length, all: candidates.pairs.totalCount })}
            </p>
          </>
        )}
      </Answer>
      <div className="actions">
        <ShowQuery document={NearestToRecognitionDocument} variables={variables} />
      </div>
    </>
  );
}

type PairTold = NearestToRecognitionQuery['candidates']['pairs']['edges'][number]['node'];

function Pair({ pair, asOf }: { readonly pair: PairTold; readonly asOf: string }) {
  const say = useWords(words);
  const { one, other, mutual, summary } = pair;
  const recognitions = [recognitionBy(one, other), recognitionBy(other, one)].filter((reform) => reform !== null);
  return (
    <details>
      <summary>
        <strong>
          {one.country.name} – {other.country.name}
        </strong>
        {mutual && <span className="soft"> ({say('mutual')})</span>}
      </summary>
      <p>{summary}</p>
      <div className="compare-sides">
        <Side side={one} towards={other.country.name} />
        <Side side={other} towards={one.country.name} />
      </div>
      {recognitions.length > 0 && (
        <p>
          <PageLink
            to="/reform"
            asking={
              new URLSearchParams({
                group: `${one.country.id},${other.country.id}`,
                'as-of': asOf,
                reforms: reformList().write(recognitions),
              })
            }
          >
            {say('tryRecognition')}
          </PageLink>
        </p>
      )}
    </details>
  );
}

/** Who has no such recognition to give, or has given it, has nothing to try. */
function recognitionBy(giver: SideOfRecognitionFragment, taker: SideOfRecognitionFragment): AskedReform | null {
  if (giver.recognises !== null || giver.namesAdequacy !== true) return null;
  return { kind: 'GRANT_ADEQUACY', country: giver.country.id, target: taker.country.id };
}

function Side({ side, towards }: { readonly side: SideOfRecognitionFragment; readonly towards: string }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { country, changes, notRecorded } = side;
  return (
    <div>
      <h3>{say('wouldHaveTo', { country: country.name })}</h3>
      {changes.length === 0 ? (
        <p>{say('nothingToDo')}</p>
      ) : (
        <ol>
          {changes.map(({ kind, criterion }) => (
            <li key={`${kind} ${criterion?.feature}`}>
              {say(`step_${kind}`, { country: towards })}
              {criterion && (
                <>
                  {': '}
                  {label(lang, 'FeatureName', criterion.feature)}{' '}
                  <span className="small soft">
                    ({criterion.askedBy && <LawLink law={criterion.askedBy} />}
                    {criterion.askedBy && criterion.askedLocator !== null && ', '}
                    {criterion.askedLocator})
                  </span>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {notRecorded.length > 0 && (
        <p className="small soft">
          {say('notRecorded')}:{' '}
          {listInWords(
            notRecorded.map(({ feature }) => label(lang, 'FeatureName', feature)),
            lang,
          )}
          .
        </p>
      )}
    </div>
  );
}
