// Look-ups by key of the searches of annexes.

CREATE CONSTRAINT annex_search_key IF NOT EXISTS FOR (n:AnnexSearch) REQUIRE n.key IS UNIQUE;
