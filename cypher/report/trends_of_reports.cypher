// The trends of reports.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (r:Report {key: $snapshot + ':Report:' + id})-[:IDENTIFIES]->(t:Trend)
RETURN id, t{.id, .kind, .family, .number, .name, .nameEs, .summary, .dataFlowTopics, .locator, .note, .verification, .position, report: r.id} AS record
ORDER BY id, t.position
