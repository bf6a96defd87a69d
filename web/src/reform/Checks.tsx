interface Props<Value extends string> {
  readonly label: string;
  readonly choices: readonly (readonly [value: Value, name: string])[];
  readonly value: readonly Value[];
  readonly onChange: (value: readonly Value[]) => void;
  /** What is said where nothing is chosen. */
  readonly none: string;
}

/** Several of a list. It tells what is chosen, and opens to choose. */
export function Checks<Value extends string>({ label, choices, value, onChange, none }: Props<Value>) {
  const chosen = choices.filter(([choice]) => value.includes(choice)).map(([, name]) => name);
  return (
    <details className="reform-checks">
      <summary>
        <strong>{label}</strong>: {chosen.length === 0 ? none : chosen.join(', ')}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        {choices.map(([choice, name]) => (
          <label key={choice}>
            <input
              type="checkbox"
              checked={value.includes(choice)}
              onChange={({ target }) =>
                onChange(target.checked ? [...value, choice] : value.filter((each) => each !== choice))
              }
            />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
