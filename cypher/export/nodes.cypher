// Records as they stand in the graph, whatever their kind: an export keeps properties that no answer names.
// $ids: the kind and the id of each record (Law:BR-LGPD). Returns id, labels (in alphabetical order), properties: one row for each that
// exists.
UNWIND $ids AS id
MATCH (n:Record {key: $snapshot + ':' + id})
UNWIND labels(n) AS label
WITH id, n, label
ORDER BY id, label
WITH id, n, collect(label) AS labels
RETURN id, labels, properties(n) AS properties
ORDER BY id
