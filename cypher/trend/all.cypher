// All trends, report by report.
// $snapshot. Returns id, record.
MATCH (t:Trend {snapshot: $snapshot})<-[:IDENTIFIES]-(r:Report)
RETURN t.id AS id, t{.id, .kind, .family, .number, .name, .nameEs, .summary, .dataFlowTopics, .locator, .note, .verification, .position, report: r.id} AS record
ORDER BY r.id, t.position
