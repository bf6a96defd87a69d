import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../language/words.js';
import { words } from './words.js';
import './dialog.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What opens over a view: the details of one of its cells. Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: Props) {
  const say = useWords(words);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
  }, []);
  const closeOutside = (event: MouseEvent) => event.target === dialog.current && dialog.current.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser's own Escape does with keys what a click outside does.
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose} onClick={closeOutside}>
      <div className="dialog-content">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {say('close')}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
