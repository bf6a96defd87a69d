// The loads so far, newest first.
// Returns record {version, hash, loadedAt, nodes, relationships, milliseconds}.
MATCH (l:Load)
RETURN l{.version, .hash, .loadedAt, .nodes, .relationships, .milliseconds} AS record
ORDER BY l.loadedAt DESC
LIMIT 20
