import { Component, type ReactNode } from 'react';
import { useWords } from '../language/words.js';
import { words } from './words.js';

interface Props {
  readonly children: ReactNode;
}

/** Stands in for a view that broke: the menu stays, and the reader learns that the fault is ours. */
export class Fault extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const say = useWords(words);
  return (
    <section className="problem" role="alert">
      <h1>{say('broken')}</h1>
      <p>{say('brokenMeans')}</p>
      <button type="button" onClick={() => location.reload()}>
        {say('reload')}
      </button>
    </section>
  );
}
