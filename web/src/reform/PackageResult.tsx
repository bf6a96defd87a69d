import { shareInWords } from '../../../src/messages/words.js';
import type { Ask } from '../address/useQuestion.js';
import type { CheapestReformsQuery, CheapestReformsQueryVariables, ToldReformFragment } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Scroll } from '../parts/Scroll.js';
import { BeforeAfter } from './BeforeAfter.js';
import { Figures } from './Figures.js';
import { GainCurve } from './GainCurve.js';
import { Outcome } from './Outcome.js';
import { Candidates, Refusals, Unreachable } from './PackageParts.js';
import type { ReformQuestion, reformQuestion } from './question.js';
import type { AskedReform } from './reforms.js';
import { SharedBurden } from './SharedBurden.js';
import { words } from './words.js';

export type ToldPackage = CheapestReformsQuery['package'];

interface Props {
  readonly told: ToldPackage;
  readonly question: ReformQuestion;
  readonly ask: Ask<typeof reformQuestion>;
  /** With which the package was asked. */
  readonly variables: CheapestReformsQueryVariables;
}

/** The cheapest package: what to do in which order, what it opens, who can block it, and what stays out of reach. */
export function PackageResult({ told, question, ask, variables }: Props) {
  const say = useWords(words);
  const { before, after, curve, outcome } = told;
  const agreed = question.agreed ? question.reforms : [];
  const chosen = told.reforms.filter((reform) => !reform.agreed).map(asAsked);
  return (
    <>
      <section aria-live="polite">
        <h2>{say('package')}</h2>
        <Verdict told={told} />
        {told.reforms.length > 0 && (
          <>
            <Steps told={told} onRuleOut={(reform) => ask({ not: [...question.not, asAsked(reform)] })} />
            <p>
              <button
                type="button"
                onClick={() => ask({ tab: 'PICK', reforms: [...agreed, ...chosen], agreed: false, search: false })}
              >
                {say('takeOver')}
              </button>
            </p>
          </>
        )}
      </section>
      <section>
        <h2>{say('result')}</h2>
        <Figures before={before} after={after} />
        <BeforeAfter before={before} after={after} question={question} />
      </section>
      {curve.length > 0 && (
        <section>
          <h2>{say('curve')}</h2>
          <GainCurve steps={curve} all={before.cells.length} />
        </section>
      )}
      <Refusals told={told} />
      {curve.length > 0 && <SharedBurden variables={variables} />}
      <Unreachable told={told} />
      <Candidates told={told} />
      <Outcome outcome={outcome} />
    </>
  );
}

/** A reform of a package as a reader would pick it; packages hold no rules to add. */
function asAsked({ kind, country, target }: ToldReformFragment): AskedReform {
  return { kind: kind as Exclude<typeof kind, 'ADD_RULE'>, country: country.id, target };
}

function Verdict({ told }: { readonly told: ToldPackage }) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { feasible, obstacle, cost, optimal, gap, reforms } = told;
  return (
    <>
      <p className="reform-verdict">
        {cost === null ? say('noPackage') : feasible ? say('reachesAll') : say('reachesNotAll')}{' '}
        {obstacle !== null && say(`obstacle_${obstacle}`)}{' '}
        {cost !== null && reforms.length === 0 && say('nothingNeeded')}
      </p>
      {cost !== null && (
        <dl className="figures">
          <div>
            <dt>{say('reformCount')}</dt>
            <dd>{reforms.length}</dd>
          </div>
          <div>
            <dt>{say('totalCost')}</dt>
            <dd>{cost}</dd>
          </div>
          <div>
            <dt>{say('proof')}</dt>
            <dd>
              <small>
                {optimal || gap === null ? say('proved') : say('notProved', { gap: shareInWords(gap, gap, lang) })}
              </small>
            </dd>
          </div>
        </dl>
      )}
    </>
  );
}

interface StepsProps {
  readonly told: ToldPackage;
  readonly onRuleOut: (reform: ToldReformFragment) => void;
}

function Steps({ told, onRuleOut }: StepsProps) {
  const say = useWords(words);
  return (
    <>
      <h3>{say('order')}</h3>
      <Scroll label={say('order')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('reform')}</th>
              <th scope="col">{say('whoActs')}</th>
              <th scope="col">{say('cost')}</th>
              <th scope="col">{say('unlocks')}</th>
              <th scope="col">{say('atTarget')}</th>
              <th scope="col">{say('costSoFar')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {told.reforms
              .filter(({ agreed }) => agreed)
              .map((reform) => (
                <tr key={reform.label}>
                  <th scope="row">{reform.label}</th>
                  <td>
                    {reform.country.name}, {say(`act_${reform.kind}`)}
                  </td>
                  <td colSpan={5} className="soft">
                    {say('agreedAlready')}
                  </td>
                </tr>
              ))}
            {told.curve.map(({ reform, gained, atTarget, cost }) => (
              <tr key={reform.label}>
                <th scope="row">{reform.label}</th>
                <td>
                  {reform.country.name}, {say(`act_${reform.kind}`)}
                </td>
                <td>{reform.cost}</td>
                <td>{gained === 0 ? '–' : `+${gained}`}</td>
                <td>{atTarget}</td>
                <td>{cost}</td>
                <td>
                  <button
                    type="button"
                    className="reform-rule-out"
                    aria-label={say('ruleOutThis', { reform: reform.label })}
                    onClick={() => onRuleOut(reform)}
                  >
                    {say('ruleOut')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
