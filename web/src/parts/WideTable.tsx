import type { ReactNode } from 'react';
import { Scroll } from './Scroll.js';

interface Props {
  /** What the table is, for those who hear it; its caption where nothing else names it. */
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A table that may be wider than a phone: it alone scrolls to the side. */
export function WideTable({ name, className, children }: Props) {
  return (
    <Scroll label={name}>
      <table className={className}>{children}</table>
    </Scroll>
  );
}
