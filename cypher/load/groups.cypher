// Creates the groups of countries.
// $rows: {properties}. Returns count: the nodes created.
UNWIND $rows AS row
CREATE (n:Group:Jurisdiction:Fact:Searchable:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Jurisdiction:' + row.properties.id
RETURN count(n) AS count
