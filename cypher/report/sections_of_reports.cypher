// The contents of reports.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (r:Report {key: $snapshot + ':Report:' + id})-[:HAS_SECTION]->(s:ReportSection)
RETURN id, s{.id, .locator, .name, .nameEs, .verification} AS record
ORDER BY id, s.position
