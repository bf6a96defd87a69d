// Figures of surveys by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (f:SurveyFinding {key: $snapshot + ':SurveyFinding:' + id})
RETURN id, f{.id, .scope, .value, .unit, .summary, .ofReport, .verification} AS record
