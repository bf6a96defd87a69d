import { label } from '../../../src/messages/labels.js';
import { DataCategory, Mechanism, RuleEffect, Sector } from '../../../src/vocabulary/law.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { TermField } from '../parts/fields.js';
import { Checks } from './Checks.js';
import type { AskedRule } from './reforms.js';
import { words } from './words.js';

interface Props {
  readonly rule: AskedRule;
  readonly onChange: (rule: AskedRule) => void;
  readonly countries: readonly { readonly id: string; readonly name: string }[];
}

/** Those that close: what only frees is no rule to add. */
const effects = termsOf(RuleEffect).filter((effect) => effect !== 'FREE_FLOW');

export const newRule: AskedRule = {
  effect: 'LOCAL_COPY',
  dataCategories: ['PERSONAL'],
  sectors: ['ALL'],
  mechanisms: [],
  destinations: [],
  cumulative: false,
};

/** A rule that is tried out: what it does, to which data, in which sectors, towards whom, and which grounds it leaves. */
export function RuleFields({ rule, onChange, countries }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const change = (part: Partial<AskedRule>) => onChange({ ...rule, ...part });
  return (
    <>
      <TermField
        label={say('effect')}
        vocabulary="RuleEffect"
        terms={effects}
        value={rule.effect}
        onChange={(effect) => change({ effect })}
      />
      <div className="reform-rule">
        <Checks
          label={say('ruleData')}
          none={say('none')}
          choices={termsOf(DataCategory).map((term) => [term, label(lang, 'DataCategory', term)])}
          value={rule.dataCategories}
          onChange={(dataCategories) => change({ dataCategories })}
        />
        <Checks
          label={say('ruleSectors')}
          none={say('none')}
          choices={termsOf(Sector).map((term) => [term, label(lang, 'Sector', term)])}
          value={rule.sectors}
          onChange={(sectors) => change({ sectors })}
        />
        <Checks
          label={say('ruleGrounds')}
          none={say('none')}
          choices={termsOf(Mechanism).map((term) => [term, label(lang, 'Mechanism', term)])}
          value={rule.mechanisms}
          onChange={(mechanisms) => change({ mechanisms })}
        />
        <Checks
          label={say('ruleDestinations')}
          none={say('none')}
          choices={countries.map(({ id, name }) => [id, name])}
          value={rule.destinations}
          onChange={(destinations) => change({ destinations })}
        />
        <label className="reform-check">
          <input
            type="checkbox"
            checked={rule.cumulative}
            onChange={({ target }) => change({ cumulative: target.checked })}
          />
          {say('cumulative')}
        </label>
      </div>
    </>
  );
}

function termsOf<Term extends string>(vocabulary: Readonly<Record<Term, unknown>>): Term[] {
  return Object.keys(vocabulary) as Term[];
}
