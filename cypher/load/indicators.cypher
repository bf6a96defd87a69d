// Creates the indicators.
// $rows: {properties}. Returns count: the nodes created.
UNWIND $rows AS row
CREATE (n:Indicator:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Indicator:' + row.properties.id
RETURN count(n) AS count
