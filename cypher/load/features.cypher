// Creates the features by which frameworks are compared.
// $rows: {properties}. Returns count: the nodes created.
UNWIND $rows AS row
CREATE (n:Feature:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Feature:' + row.properties.id
RETURN count(n) AS count
