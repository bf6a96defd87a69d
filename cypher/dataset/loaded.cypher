// The snapshots that stand in the graph, whole or not.
// Returns hash, current.
MATCH (d:Dataset)
RETURN d.hash AS hash, d.current AS current
ORDER BY hash
