import type { ReactNode } from 'react';
import type { Listed } from '../api/usePages.js';
import { useWords } from '../language/words.js';
import { words } from './words.js';
import './recordList.css';

/** How many there are, told aloud too when it changes. It stands outside of the answer, which comes and goes. */
export function Count({ what, count }: { readonly what: string; readonly count: number | undefined }) {
  return (
    <p className="record-count" role="status">
      {count !== undefined && (
        <>
          {what}: <strong>{count}</strong>
        </>
      )}
    </p>
  );
}

interface Props<Item> {
  readonly listed: Listed<Item>;
  readonly onMore: () => void;
  /** An item of the list, with its key. */
  readonly children: (item: Item) => ReactNode;
}

/** A list of records, and more of it on demand. */
export function RecordList<Item>({ listed: { items, totalCount, hasMore }, onMore, children }: Props<Item>) {
  const say = useWords(words);
  return (
    <>
      <ul className="record-list">{items.map(children)}</ul>
      {hasMore && (
        <button type="button" className="no-print" onClick={onMore}>
          {say('more', { shown: items.length, total: totalCount })}
        </button>
      )}
    </>
  );
}
