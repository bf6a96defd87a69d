// Creates the published effect sizes.
// $rows: {properties}. Returns count: the nodes created.
UNWIND $rows AS row
CREATE (n:Effect:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Effect:' + row.properties.id
RETURN count(n) AS count
