import type { ReactNode } from 'react';
import { useWords } from '../language/words.js';
import { words } from './words.js';

interface Props {
  readonly id:
    | 'framework'
    | 'laws'
    | 'authorities'
    | 'agreements'
    | 'recognition'
    | 'corridors'
    | 'score'
    | 'next'
    | 'figures';
  readonly children: ReactNode;
}

/** A part of the page of a country, to which its contents lead. */
export function Part({ id, children }: Props) {
  const say = useWords(words);
  return (
    <section className="country-part">
      <h2 id={id} tabIndex={-1}>
        {say(id)}
      </h2>
      {children}
    </section>
  );
}
