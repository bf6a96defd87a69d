import type { ReformKind } from '../../../src/vocabulary/method.js';
import type { ReformChoicesQuery } from '../generated/graphql.js';
import { useWords } from '../language/words.js';
import type { Costs } from './constraints.js';
import { words } from './words.js';

interface Props {
  readonly kinds: readonly ReformKind[];
  /** Costs that the reader set. */
  readonly given: Costs;
  /** The costs of the data set. */
  readonly method: ReformChoicesQuery['costs'];
  readonly onChange: (costs: Costs) => void;
}

/** What each kind of reform costs: the figure of the data set with its reason, or the reader's own. */
export function CostFields({ kinds, given, method, onChange }: Props) {
  const say = useWords(words);
  const change = (kind: ReformKind, text: string, usual: number) => {
    const cost = Number(text);
    if (text === '' || !(cost >= 0)) return;
    const { [kind]: _, ...others } = given;
    onChange(cost === usual ? others : { ...others, [kind]: cost });
  };
  return (
    <fieldset className="reform-costs">
      <legend>{say('costsOf')}</legend>
      <p className="small soft">{say('costsMean', { version: method?.version ?? '' })}</p>
      {kinds.map((kind) => {
        const usual = method?.weights.find(({ of }) => of === kind);
        return (
          <label key={kind} title={usual?.reason ?? undefined}>
            <span>{say(kind)}</span>
            <input
              type="number"
              min={0}
              max={1_000_000}
              step="any"
              value={given[kind] ?? usual?.weight ?? 0}
              onChange={({ target }) => change(kind, target.value, usual?.weight ?? 0)}
            />
          </label>
        );
      })}
    </fieldset>
  );
}
