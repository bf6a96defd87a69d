// Creates the corrections of the record.
// $rows: {properties}. Returns count: the nodes created.
UNWIND $rows AS row
CREATE (n:Correction:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Correction:' + row.properties.id
RETURN count(n) AS count
