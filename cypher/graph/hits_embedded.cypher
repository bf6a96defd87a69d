// Which records of a snapshot are the nodes that a full-text search found? Only the embedded engine runs this; Neo4j searches in Cypher.
// Returns one row per record: node (the engine's number for it), id, labels.
UNWIND $nodes AS node
MATCH (n) WHERE id(n) = node AND n.snapshot = $snapshot
RETURN node, n.id AS id, labels(n) AS labels
