// The figures of surveys of reports.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (r:Report {key: $snapshot + ':Report:' + id})-[:HAS_FINDING]->(f:SurveyFinding)
RETURN id, f{.id, .scope, .value, .unit, .summary, .ofReport, .verification} AS record
ORDER BY id, f.position
