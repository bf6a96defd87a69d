// The guiding questions of reports.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (r:Report {key: $snapshot + ':Report:' + id})-[:ASKS]->(q:GuidingQuestion)
RETURN id, q{.id, .number, .question, .questionEs, .locator, .verification, report: r.id} AS record
ORDER BY id, q.number
