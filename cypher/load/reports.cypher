// Creates the status reports.
// $rows: {properties}. Returns count: the nodes created.
UNWIND $rows AS row
CREATE (n:Report:Fact:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Report:' + row.properties.id
RETURN count(n) AS count
