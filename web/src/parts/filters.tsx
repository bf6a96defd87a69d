/** Fields that narrow a list: each can also be left open. */

import { useId } from 'react';
import { type LabelledTerms, label as labelOf } from '../../../src/messages/labels.js';
import { isDate } from '../../../src/vocabulary/partialDate.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { usePlaces } from '../places/places.js';
import { ChoiceField } from './fields.js';
import { words } from './words.js';

interface FilterOf<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

interface TermFilterProps<Vocabulary extends keyof LabelledTerms> extends FilterOf<LabelledTerms[Vocabulary] | null> {
  readonly vocabulary: Vocabulary;
  readonly terms: Readonly<Record<LabelledTerms[Vocabulary], unknown>>;
}

/** A term of a vocabulary, or all of them. */
export function TermFilter<Vocabulary extends keyof LabelledTerms>({
  label,
  vocabulary,
  terms,
  value,
  onChange,
}: TermFilterProps<Vocabulary>) {
  const { lang } = useLanguage();
  const say = useWords(words);
  const choices = (Object.keys(terms) as LabelledTerms[Vocabulary][])
    .map((term) => [term as string, labelOf(lang, vocabulary, term)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, lang.toLowerCase()));
  return (
    <ChoiceField
      label={label}
      value={value ?? ''}
      onChange={(next) => onChange(next === '' ? null : (next as LabelledTerms[Vocabulary]))}
      choices={[['', say('all')], ...choices]}
    />
  );
}

interface PartyFilterProps extends FilterOf<string> {
  /** Whether countries are offered whose law the data set does not cover: as parties of agreements they are there too. */
  readonly all?: boolean;
}

/** A country, or a group that makes law and joins agreements; empty for all. */
export function PartyFilter({ label, value, onChange, all = false }: PartyFilterProps) {
  const say = useWords(words);
  const { countries, groups } = usePlaces();
  const offered = countries.filter(({ id, covered }) => all || covered || id === value);
  return (
    <ChoiceField
      label={label}
      value={value}
      onChange={onChange}
      choices={[
        ['', say('all')],
        ...groups.map(({ id, name }) => [id, name] as const),
        ...offered.map(({ id, name }) => [id, name] as const),
      ]}
    />
  );
}

/** A day, or none. */
export function DayFilter({ label, value, onChange }: FilterOf<string | null>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        min="1900-01-01"
        max="2100-12-31"
        value={value ?? ''}
        onChange={({ target }) => {
          if (target.value === '') onChange(null);
          else if (isDate(target.value)) onChange(target.value);
        }}
      />
    </div>
  );
}
