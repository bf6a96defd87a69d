import { useId, useState } from 'react';
import type { Parameter } from '../address/parameter.js';
import { useWords } from '../language/words.js';
import { usePlaces } from '../places/places.js';
import { words } from './words.js';
import './groupField.css';

/** A group of countries as it stands in the address: `region`, the id of an agreement, or codes: `BR,CL,MX`. */
export type Group =
  | { readonly of: 'region' }
  | { readonly of: 'agreement'; readonly id: string }
  | { readonly of: 'countries'; readonly ids: readonly string[] };

const REGION = 'region';

export function group(fallback: Group = { of: 'agreement', id: 'PACIFIC_ALLIANCE' }): Parameter<Group> {
  return {
    read: (text) => {
      if (text === null || text === '') return fallback;
      if (text === REGION) return { of: 'region' };
      // Codes of countries have two letters, ids of agreements more.
      return text.includes(',') || text.length === 2
        ? { of: 'countries', ids: text.split(',').filter((each) => each !== '') }
        : { of: 'agreement', id: text };
    },
    write: (value) =>
      value.of === 'region' ? REGION : value.of === 'agreement' ? value.id : [...value.ids].sort().join(','),
  };
}

/** The group as the API takes it. */
export function useCountryGroup(value: Group): { agreement: string } | { countries: string[] } {
  const { region } = usePlaces();
  if (value.of === 'agreement') return { agreement: value.id };
  return { countries: [...(value.of === 'region' ? region : value.ids)] };
}

/** Whether a group can be asked about: a matrix needs two countries at least. */
export function isWhole(value: Group): boolean {
  return value.of !== 'countries' || value.ids.length >= 2;
}

interface Props {
  readonly value: Group;
  readonly onChange: (value: Group) => void;
}

/** A group: the whole region, the parties of an agreement, or countries that the reader picks. */
export function GroupField({ value, onChange }: Props) {
  const id = useId();
  const say = useWords(words);
  const { agreements, region } = usePlaces();
  const [isPicking, setPicking] = useState(false);
  const chosen = value.of === 'agreement' ? value.id : value.of;

  const choose = (next: string) => {
    setPicking(next === 'countries');
    if (next === 'region') onChange({ of: 'region' });
    else if (next === 'countries') onChange({ of: 'countries', ids: value.of === 'region' ? region : [] });
    else onChange({ of: 'agreement', id: next });
  };

  return (
    <div className="field group-field">
      <label htmlFor={id}>{say('group')}</label>
      <select id={id} value={chosen} onChange={({ target }) => choose(target.value)}>
        <option value="region">{say('wholeRegion')}</option>
        <option value="countries">{say('pick')}</option>
        <optgroup label={say('partiesOf')}>
          {agreements.map((agreement) => (
            <option key={agreement.id} value={agreement.id}>
              {agreement.name}
            </option>
          ))}
        </optgroup>
      </select>
      {value.of === 'countries' && (
        <Picker ids={value.ids} isOpen={isPicking} onChange={(ids) => onChange({ of: 'countries', ids })} />
      )}
    </div>
  );
}

interface PickerProps {
  readonly ids: readonly string[];
  readonly isOpen: boolean;
  readonly onChange: (ids: readonly string[]) => void;
}

function Picker({ ids, isOpen, onChange }: PickerProps) {
  const say = useWords(words);
  const { countries, nameOf } = usePlaces();
  const toggle = (id: string, isIn: boolean) => onChange(isIn ? [...ids, id] : ids.filter((each) => each !== id));
  return (
    <details className="picker" open={isOpen}>
      <summary>
        {say('picked')}: {ids.map(nameOf).join(', ')} {ids.length < 2 && <em>{say('atLeastTwo')}</em>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{say('picked')}</legend>
        {countries
          .filter(({ covered }) => covered)
          .map(({ id, name }) => (
            <label key={id}>
              <input type="checkbox" checked={ids.includes(id)} onChange={({ target }) => toggle(id, target.checked)} />
              {name}
            </label>
          ))}
      </fieldset>
    </details>
  );
}
