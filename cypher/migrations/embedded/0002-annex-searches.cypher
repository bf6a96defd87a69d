// Look-ups by key of the searches of annexes.

CREATE INDEX annex_search_key IF NOT EXISTS FOR (n:AnnexSearch) ON (n.key);
