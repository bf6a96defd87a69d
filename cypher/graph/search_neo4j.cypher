// Which records of a snapshot hold all the terms of a full-text query? Only Neo4j runs this; the embedded engine has an index of its own.
// Returns one row per record: id, labels, score; best first.
CALL db.index.fulltext.queryNodes('searchable', $query) YIELD node, score
WHERE node.snapshot = $snapshot
RETURN node.id AS id, labels(node) AS labels, score
ORDER BY score DESC, id
LIMIT $limit
