import { createContext, type ReactNode, type SyntheticEvent, useContext } from 'react';

interface Opened {
  readonly names: readonly string[];
  readonly turn: (name: string, isOpen: boolean) => void;
}

/** Which parts of the view stand open, as its address says. */
export const OpenedParts = createContext<Opened>({ names: [], turn: () => {} });

interface Props {
  /** Its name in the address. */
  readonly name: string;
  readonly summary: ReactNode;
  readonly className?: string;
  /** Asked only when it is opened, so that it stays closed on paper unless the reader has opened it. */
  readonly onDemand?: boolean;
  readonly children: ReactNode;
}

/** A part that opens and closes; the address remembers it. */
export function OpenPart({ name, summary, className = 'part', onDemand = false, children }: Props) {
  const { names, turn } = useContext(OpenedParts);
  const isOpen = names.includes(name);
  const onToggle = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
    // What is opened for print only is no choice of the reader.
    if (currentTarget.open !== isOpen && !matchMedia('print').matches) turn(name, currentTarget.open);
  };
  return (
    <details id={name} className={className} open={isOpen} onToggle={onToggle} data-on-demand={onDemand || undefined}>
      <summary>{summary}</summary>
      {(!onDemand || isOpen) && children}
    </details>
  );
}
