import type { InPlaceStatus } from '../../../src/vocabulary/progress.js';
import { useWords } from '../language/words.js';
import { words } from './words.js';

/** Each status has a sign of its own beside its colour. What is not recorded never looks like what is not in place. */
const signs: Record<InPlaceStatus, string> = {
  IN_PLACE: '●',
  PARTLY: '◐',
  NOT_IN_PLACE: '○',
  MEASURED: '#',
  NOT_CONCERNED: '–',
  NOT_RECORDED: '?',
};

export function StatusSign({ status }: { readonly status: InPlaceStatus }) {
  return (
    <span className="agenda-sign" data-status={status} aria-hidden="true">
      {signs[status]}
    </span>
  );
}

export function Status({ status }: { readonly status: InPlaceStatus }) {
  const say = useWords(words);
  return (
    <span className="agenda-status">
      <StatusSign status={status} /> {say(status)}
    </span>
  );
}
