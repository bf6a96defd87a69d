/** The findings of class-validator as sentences, one for each wrong field. */

/** The part of class-validator's ValidationError that is used here. */
export interface InvalidArgument {
  readonly property: string;
  readonly value?: unknown;
  readonly constraints?: Readonly<Record<string, string>>;
  readonly children?: readonly InvalidArgument[];
}

export interface WrongField {
  /** Where: `filter.inForceOn`, `reforms.2.country`. */
  readonly path: string;
  /** What was wrong, and what was expected. */
  readonly message: string;
}

export function wrongFields(invalid: readonly InvalidArgument[], parent = ''): WrongField[] {
  return invalid.flatMap(({ property, value, constraints = {}, children = [] }) => {
    const path = parent ? `${parent}.${property}` : property;
    const complaints = Object.values(constraints);
    const own = complaints.length > 0 ? [{ path, message: `${path}${given(value)}: ${complaints.join('; ')}.` }] : [];
    return [...own, ...wrongFields(children, path)];
  });
}

/** The value as it was given, where it is short enough to help. */
function given(value: unknown): string {
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
  const text = isPlain ? JSON.stringify(value) : '';
  return text && text.length <= 60 ? ` is ${text}` : '';
}
