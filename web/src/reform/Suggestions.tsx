import { label } from '../../../src/messages/labels.js';
import { weakestVerification } from '../../../src/vocabulary/evidence.js';
import type { Mechanism } from '../../../src/vocabulary/law.js';
import { PageLink } from '../address/PageLink.js';
import type { ReformChoicesQuery } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { Level } from '../parts/Level.js';
import { Verification } from '../parts/Verification.js';
import { type AskedReform, keyOf } from './reforms.js';
import { suggestionsFor } from './suggestions.js';
import { words } from './words.js';

interface Props {
  readonly choices: ReformChoicesQuery;
  readonly asOf: string;
  readonly chosen: readonly AskedReform[];
  readonly onAdd: (reform: AskedReform) => void;
}

type Barrier = ReformChoicesQuery['matrix']['barriers'][number];

/** So many barriers are told at once; the others open. */
const FIRST = 5;
/** So many reforms of a barrier are told at once. */
const FEW = 3;

/** What stands in the way in a group, and which reforms would touch it. */
export function Suggestions({ choices, ...rest }: Props) {
  const say = useWords(words);
  const { barriers, countries } = choices.matrix;
  if (barriers.length === 0) return <p className="soft">{say('noBarriers')}</p>;
  const group = countries.map(({ id }) => id);
  const list = (of: readonly Barrier[]) => (
    <ol className="reform-barriers">
      {of.map((barrier) => (
        <Suggested key={barrier.id} barrier={barrier} group={group} {...rest} />
      ))}
    </ol>
  );
  return (
    <>
      <p className="soft">{say('suggestionsMean')}</p>
      {list(barriers.slice(0, FIRST))}
      {barriers.length > FIRST && (
        <details>
          <summary>{say('more', { count: barriers.length - FIRST })}</summary>
          {list(barriers.slice(FIRST))}
        </details>
      )}
    </>
  );
}

interface SuggestedProps extends Omit<Props, 'choices'> {
  readonly barrier: Barrier;
  readonly group: readonly string[];
}

function Suggested({ barrier, group, asOf, chosen, onAdd }: SuggestedProps) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { law, lawTitle, kind, level, corridorCount } = barrier;
  const taken = new Set(chosen.map(keyOf));
  const grades = barrier.rules.map(({ provision }) => provision.verification).filter((grade) => grade !== null);
  const suggested = suggestionsFor(barrier, group, asOf);
  return (
    <li>
      <p>
        {law && <strong>{law.jurisdiction.name}: </strong>}
        {law ? <PageLink to={`/laws/${law.id}`}>{lawTitle}</PageLink> : lawTitle}
        <span className="soft"> – {label(lang, 'BarrierKind', kind)}, </span>
        <Level level={level} />
        <span className="soft">, {say('inCorridors', { count: corridorCount })} </span>
        <Verification grade={weakestVerification(grades)} />
      </p>
      {suggested.length === 0 ? (
        <p className="small soft">{say('notAlone')}</p>
      ) : (
        <>
          {buttons(suggested.slice(0, FEW))}
          {suggested.length > FEW && (
            <details>
              <summary className="small">{say('more', { count: suggested.length - FEW })}</summary>
              {buttons(suggested.slice(FEW))}
            </details>
          )}
        </>
      )}
    </li>
  );

  function buttons(of: readonly AskedReform[]) {
    return (
      <p className="reform-suggested">
        {of.map((reform) => (
          <button key={keyOf(reform)} type="button" disabled={taken.has(keyOf(reform))} onClick={() => onAdd(reform)}>
            + {inShort(reform, barrier)}
          </button>
        ))}
      </p>
    );
  }

  function inShort(reform: AskedReform, { rules }: Barrier): string {
    if (reform.kind === 'ADD_RULE') return say('ADD_RULE');
    const rule = rules.find(({ id }) => id === reform.target);
    if (rule) {
      return say('giveUp', { article: rule.provision.locator, effect: label(lang, 'RuleEffect', rule.effect) });
    }
    const ground = label(lang, 'Mechanism', reform.target as Mechanism);
    return say(reform.kind === 'ACTIVATE_MECHANISM' ? 'openGround' : 'addGround', { ground });
  }
}
