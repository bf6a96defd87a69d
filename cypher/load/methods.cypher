// Creates the methods of measurement.
// $rows: {properties}. Returns count: the nodes created.
UNWIND $rows AS row
CREATE (n:Method:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Method:' + row.properties.id
RETURN count(n) AS count
