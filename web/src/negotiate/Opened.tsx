import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../language/words.js';
import { words } from './words.js';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What a cell opens to, below its table: the reader is led there, and back by closing it. */
export function Opened({ title, onClose, children }: Props) {
  const say = useWords(words);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section className="card negotiate-opened">
      <div className="negotiate-opened-head">
        <h3 ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <button type="button" className="no-print" onClick={onClose}>
          {say('close')}
        </button>
      </div>
      {children}
    </section>
  );
}
