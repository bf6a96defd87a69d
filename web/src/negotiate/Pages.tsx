import { useWords } from '../language/words.js';
import { words } from './words.js';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Where a page of a list lies in the address. */
interface Place {
  readonly after: string;
  readonly before: string;
  readonly page: number;
}

const PAGE_LENGTH = 20;

/** The page as the API takes it. */
export function asPage({ after, before }: Place) {
  return before === '' ? { first: PAGE_LENGTH, after: after === '' ? null : after } : { last: PAGE_LENGTH, before };
}

interface Props {
  readonly total: number;
  readonly info: PageInfo;
  readonly page: number;
  readonly onTurn: (place: Place) => void;
}

/** Leads through the pages of a long list. */
export function Pages({ total, info, page, onTurn }: Props) {
  const say = useWords(words);
  if (total <= PAGE_LENGTH) return null;
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = info;
  return (
    <nav className="negotiate-pages no-print" aria-label={say('pages')}>
      <button
        type="button"
        disabled={!hasPreviousPage}
        onClick={() => onTurn({ before: startCursor ?? '', after: '', page: Math.max(1, page - 1) })}
      >
        ‹ {say('previousPage')}
      </button>
      <span>{say('pageOf', { page, pages: Math.ceil(total / PAGE_LENGTH) })}</span>
      <button
        type="button"
        disabled={!hasNextPage}
        onClick={() => onTurn({ after: endCursor ?? '', before: '', page: page + 1 })}
      >
        {say('nextPage')} ›
      </button>
    </nav>
  );
}
