import { type FormEvent, useEffect, useId, useRef, useState } from 'react';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  /** Told when the reader stops typing for a moment, or presses Enter. */
  readonly onChange: (text: string) => void;
}

/** How long a reader has stopped typing before the search goes out. */
const PAUSE_MS = 150;

/** A search as one types. What is typed stands in the field at once, and a moment later in the address. */
export function SearchField({ label, placeholder, value, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const told = useRef(value);

  useEffect(() => {
    // Another way than this field led to another text: the browser's back, say.
    if (value === told.current) return;
    told.current = value;
    setTyped(value);
  }, [value]);

  useEffect(() => {
    if (typed === told.current) return;
    const pause = setTimeout(() => {
      told.current = typed;
      onChange(typed);
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed, onChange]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    told.current = typed;
    onChange(typed);
  };
  return (
    <search className="search-field" aria-label={label}>
      <form className="field" onSubmit={submit}>
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          placeholder={placeholder}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </form>
    </search>
  );
}
