import { Component, type ReactNode } from 'react';
import { useWords } from '../language/words.js';
import { words as shared } from '../parts/words.js';
import { words } from './words.js';

interface Props {
  readonly children: ReactNode;
}

/** Stands in for a view that broke: the menu stays, and the reader learns that the fault is ours. */
export class Fault extends Component<Props, { readonly error: unknown }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <Broken isOfLoading={isOfLoading(error)} />;
  }
}

/** Whether a part of the explorer could not be loaded: browsers tell it in words alone, each in its own. */
function isOfLoading(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|module script|preload/i.test(error.message);
}

function Broken({ isOfLoading }: { readonly isOfLoading: boolean }) {
  const say = useWords(words);
  const sayShared = useWords(shared);
  return (
    <section className="problem" role="alert">
      <h1>{isOfLoading ? sayShared('unreachable') : say('broken')}</h1>
      <p>{isOfLoading ? sayShared('unreachableMeans') : say('brokenMeans')}</p>
      <button type="button" onClick={() => location.reload()}>
        {say('reload')}
      </button>
    </section>
  );
}
