// Creates the working groups of agendas.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:Agenda {key: $snapshot + ':Agenda:' + row.parent})
CREATE (parent)-[:HAS_WORKING_GROUP]->(n:WorkingGroup:Fact:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':WorkingGroup:' + row.properties.id
RETURN count(n) AS count
