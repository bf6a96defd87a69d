// Creates the sections of a report.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:Report {key: $snapshot + ':Report:' + row.parent})
CREATE (parent)-[:HAS_SECTION]->(n:ReportSection:Fact:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':ReportSection:' + row.properties.id
RETURN count(n) AS count
