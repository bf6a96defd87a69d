// Creates the figures of surveys that a report’s file holds.
// $rows: {properties, parent}. Returns count: the nodes created.
UNWIND $rows AS row
MATCH (parent:Report {key: $snapshot + ':Report:' + row.parent})
CREATE (parent)-[:HAS_FINDING]->(n:SurveyFinding:Fact:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':SurveyFinding:' + row.properties.id
RETURN count(n) AS count
