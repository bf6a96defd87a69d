// Joins organisations to the agendas in which they take part.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Stakeholder {key: $snapshot + ':Stakeholder:' + row.from})
MATCH (to:Agenda {key: $snapshot + ':Agenda:' + row.to})
CREATE (from)-[r:PARTICIPATES_IN]->(to)
SET r = row.properties
RETURN count(r) AS count
