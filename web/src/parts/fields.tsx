/** Fields in which a question is put together. They are the browser's own: these are known to every reader and every assistive technology. */

import { useId } from 'react';
import { type LabelledTerms, label } from '../../../src/messages/labels.js';
import { isDate } from '../../../src/vocabulary/partialDate.js';
import type { Subregion } from '../../../src/vocabulary/place.js';
import { today } from '../address/parameter.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { isOfRegion, type Place, usePlaces } from '../places/places.js';
import { words } from './words.js';

interface FieldOf<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

const subregions: readonly Subregion[] = ['SOUTH_AMERICA', 'CENTRAL_AMERICA', 'CARIBBEAN', 'NORTH_AMERICA', 'OTHER'];

/** One country, by part of the world; those whose law the data set does not cover stand last. */
export function CountryField({ label, value, onChange }: FieldOf<string>) {
  const id = useId();
  const { countries } = usePlaces();
  const say = useWords(words);
  const parts = subregions.map((subregion) => ({
    name: say(subregion),
    members: countries.filter((country) => partOf(country) === subregion),
  }));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {!countries.some((country) => country.id === value) && <option value={value}>{value}</option>}
        {parts.map(({ name, members }) => (
          <optgroup key={name} label={name}>
            {members.map((country) => (
              <option key={country.id} value={country.id}>
                {country.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** Mexico is told with the region that readers look for it in. */
export function partOf(country: Place): Subregion {
  return country.id === 'MX' && isOfRegion(country) ? 'CENTRAL_AMERICA' : country.subregion;
}

interface TermFieldProps<Vocabulary extends keyof LabelledTerms> extends FieldOf<LabelledTerms[Vocabulary]> {
  /** The vocabulary of which the labels are. */
  readonly vocabulary: Vocabulary;
  readonly terms: readonly LabelledTerms[Vocabulary][];
}

export function TermField<Vocabulary extends keyof LabelledTerms>({
  label: name,
  vocabulary,
  terms,
  value,
  onChange,
}: TermFieldProps<Vocabulary>) {
  const { lang } = useLanguage();
  return (
    <ChoiceField
      label={name}
      value={value}
      onChange={onChange}
      choices={terms.map((term) => [term, label(lang, vocabulary, term)] as const)}
    />
  );
}

interface ChoiceFieldProps<Value extends string> extends FieldOf<Value> {
  /** Values and what they are called. */
  readonly choices: readonly (readonly [value: Value, name: string])[];
}

export function ChoiceField<Value extends string>({ label, value, onChange, choices }: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value as Value)}>
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A calendar day. While a reader is typing one, what is no day yet changes nothing. */
export function DayField({ label, value, onChange }: FieldOf<string>) {
  const id = useId();
  const say = useWords(words);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="field-row">
        <input
          id={id}
          type="date"
          required
          min="1990-01-01"
          max="2100-12-31"
          value={value}
          onChange={({ target }) => isDate(target.value) && onChange(target.value)}
        />
        <button type="button" onClick={() => onChange(today())} disabled={value === today()}>
          {say('today')}
        </button>
      </span>
    </div>
  );
}
