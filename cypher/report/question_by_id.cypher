// Guiding questions by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (q:GuidingQuestion {key: $snapshot + ':GuidingQuestion:' + id})<-[:ASKS]-(r:Report)
RETURN id, q{.id, .number, .question, .questionEs, .locator, .verification, report: r.id} AS record
