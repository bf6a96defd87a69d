// Which indexes are not filled? Only Neo4j runs this; the embedded engine fills an index when it is made.
// Returns one row per index: name, state (POPULATING or FAILED).
SHOW INDEXES YIELD name, state
WHERE state <> 'ONLINE'
RETURN name, state
ORDER BY name
