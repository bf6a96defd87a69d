// Status reports by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (r:Report {key: $snapshot + ':Report:' + id})
RETURN id, r{.id, .title, .titleEs, .symbol, .isbn, .jobNumber, .publishedAt, .launchedAt, .pages, .languages, .author, .affiliation, .method, .summary, .url, .urlEs, .note, .surveyNote, .conferenceDate, .verification} AS record
