import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

type Write = (change: (now: URLSearchParams) => URLSearchParams, how: { readonly replace: boolean }) => void;

/** What the address asks, and how to write it anew. What stands behind its # stays: it names the record that the reader came for. */
export function useParameters(): readonly [URLSearchParams, Write] {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const parameters = useMemo(() => new URLSearchParams(search), [search]);
  const write = useCallback<Write>(
    (change, how) => {
      // What stands in the address now, which may be newer than what was drawn last.
      const next = change(new URLSearchParams(location.search));
      navigate(`${path}?${next}${location.hash}`, how);
    },
    [path, navigate],
  );
  return [parameters, write];
}
