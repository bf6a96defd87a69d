// Creates the groups of stakeholders and the organisations.
// $rows: {properties}. Returns count: the nodes created.
UNWIND $rows AS row
CREATE (n:Stakeholder:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Stakeholder:' + row.properties.id
RETURN count(n) AS count
