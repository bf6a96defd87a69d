// Creates the plans of action of world summits.
// $rows: {properties}. Returns count: the nodes created.
UNWIND $rows AS row
CREATE (n:ActionPlan:Fact:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':ActionPlan:' + row.properties.id
RETURN count(n) AS count
