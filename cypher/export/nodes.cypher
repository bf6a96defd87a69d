// Records as they stand in the graph, whatever their kind: an export keeps properties that no answer names.
// $ids: the kind and the id of each record (Law:BR-LGPD). Returns id, labels, properties: one row for each that exists.
UNWIND $ids AS id
MATCH (n:Record {key: $snapshot + ':' + id})
RETURN id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
