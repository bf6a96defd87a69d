// Creates the models with which frameworks are compared.
// $rows: {properties}. Returns count: the nodes created.
UNWIND $rows AS row
CREATE (n:Benchmark:Fact:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Benchmark:' + row.properties.id
RETURN count(n) AS count
