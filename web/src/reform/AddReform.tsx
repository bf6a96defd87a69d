import { type FormEvent, useId, useState } from 'react';
import { ReformKind } from '../../../src/vocabulary/method.js';
import { useAnswer } from '../api/useAnswer.js';
import { type ReformChoicesQuery, ReformCountryDocument } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { ChoiceField } from '../parts/fields.js';
import { usePlaces } from '../places/places.js';
import { newRule, RuleFields } from './RuleFields.js';
import type { AskedReform } from './reforms.js';
import { type Targets, targetsOf } from './targets.js';
import { words } from './words.js';

interface Props {
  readonly choices: ReformChoicesQuery;
  readonly asOf: string;
  readonly onAdd: (reform: AskedReform) => void;
}

const kinds = Object.keys(ReformKind) as ReformKind[];
const closing: readonly ReformKind[] = ['REVOKE_ADEQUACY', 'ADD_RULE', 'WITHDRAW'];

/** One reform, put together: what, who, and what it is about. */
export function AddReform({ choices, asOf, onAdd }: Props) {
  const say = useWords(words);
  const { lang } = useLanguage();
  const { countries, agreements, nameOf } = usePlaces();
  const group = choices.matrix.countries;
  const [kind, setKind] = useState<ReformKind>('ADD_MECHANISM');
  const [chosenCountry, setCountry] = useState('');
  const [chosenTarget, setTarget] = useState('');
  const [rule, setRule] = useState(newRule);
  // The group may have changed since a country was chosen.
  const country = group.some(({ id }) => id === chosenCountry) ? chosenCountry : (group[0]?.id ?? '');
  const { data: own } = useAnswer(ReformCountryDocument, { country, asOf, lang }, { enabled: country !== '' });
  // What is recorded of the country before must not be offered for this one.
  const known = own?.country?.id === country ? own : undefined;
  const targets =
    kind === 'ADD_RULE' ? null : targetsOf(kind, { country, asOf, lang, choices, own: known, countries, agreements });
  const all = targets ? [...targets.suggested, ...targets.others] : [];
  const target = all.some(([id]) => id === chosenTarget) ? chosenTarget : preferredOf(kind, all);

  const add = (event: FormEvent) => {
    event.preventDefault();
    if (kind === 'ADD_RULE') onAdd({ kind, country, rule });
    else onAdd({ kind, country, target });
  };

  return (
    <form onSubmit={add}>
      <h3>{say('addReform')}</h3>
      <div className="question reform-add">
        <KindField value={kind} onChange={setKind} />
        <ChoiceField
          label={say('who')}
          value={country}
          onChange={setCountry}
          choices={group.map(({ id, name }) => [id, name] as const)}
        />
        {targets === null ? (
          <RuleFields rule={rule} onChange={setRule} countries={group} />
        ) : all.length > 0 ? (
          <TargetField
            label={say(`target_${kind as Exclude<ReformKind, 'ADD_RULE'>}`)}
            targets={targets}
            kind={kind}
            value={target}
            onChange={setTarget}
          />
        ) : (
          <p className="soft">{known && say('nothingToChoose', { country: nameOf(country) })}</p>
        )}
        <button type="submit" disabled={targets !== null && target === ''}>
          {say('add')}
        </button>
      </div>
    </form>
  );
}

/** Model clauses are what most would add first; else the first that there is. */
function preferredOf(kind: ReformKind, all: readonly (readonly [string, string])[]): string {
  const clauses = 'STANDARD_CONTRACTUAL_CLAUSES';
  return kind === 'ADD_MECHANISM' && all.some(([id]) => id === clauses) ? clauses : (all[0]?.[0] ?? '');
}

interface KindFieldProps {
  readonly value: ReformKind;
  readonly onChange: (kind: ReformKind) => void;
}

function KindField({ value, onChange }: KindFieldProps) {
  const id = useId();
  const say = useWords(words);
  const options = (of: readonly ReformKind[]) =>
    of.map((kind) => (
      <option key={kind} value={kind}>
        {say(kind)}
      </option>
    ));
  return (
    <div className="field">
      <label htmlFor={id}>{say('kind')}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value as ReformKind)}>
        <optgroup label={say('opening')}>{options(kinds.filter((kind) => !closing.includes(kind)))}</optgroup>
        <optgroup label={say('closing')}>{options(closing)}</optgroup>
      </select>
    </div>
  );
}

interface TargetFieldProps {
  readonly label: string;
  readonly targets: Targets;
  readonly kind: ReformKind;
  readonly value: string;
  readonly onChange: (target: string) => void;
}

function TargetField({ label, targets, kind, value, onChange }: TargetFieldProps) {
  const id = useId();
  const say = useWords(words);
  const areRules = kind === 'REMOVE_RULE';
  const options = (of: Targets['others']) =>
    of.map(([target, name]) => (
      <option key={target} value={target}>
        {name}
      </option>
    ));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {targets.suggested.length > 0 && (
          <optgroup label={say(areRules ? 'inTheWay' : 'ofGroup')}>{options(targets.suggested)}</optgroup>
        )}
        {targets.suggested.length > 0 && targets.others.length > 0 ? (
          <optgroup label={say(areRules ? 'otherRules' : 'otherCountries')}>{options(targets.others)}</optgroup>
        ) : (
          options(targets.others)
        )}
      </select>
    </div>
  );
}
