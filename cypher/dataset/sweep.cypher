// Removes up to $limit records of a snapshot with their relationships.
// $snapshot, $limit. Returns count: the records removed; 0 when none is left.
MATCH (n:Record {snapshot: $snapshot})
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS count
