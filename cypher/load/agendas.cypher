// Creates the regional digital agendas.
// $rows: {properties}. Returns count: the nodes created.
UNWIND $rows AS row
CREATE (n:Agenda:Fact:Searchable:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Agenda:' + row.properties.id
RETURN count(n) AS count
