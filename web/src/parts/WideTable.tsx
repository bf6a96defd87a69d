import type { ReactNode } from 'react';

interface Props {
  /** What the table is, for those who hear it; its caption where nothing else names it. */
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A table that may be wider than a phone: it alone scrolls to the side, by keyboard too. */
export function WideTable({ name, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="scroll" aria-label={name} tabIndex={0}>
      <table className={className}>{children}</table>
    </section>
  );
}
