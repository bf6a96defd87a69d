// All status reports.
// $snapshot. Returns id, record.
MATCH (r:Report {snapshot: $snapshot})
RETURN r.id AS id, r{.id, .title, .titleEs, .symbol, .isbn, .jobNumber, .publishedAt, .launchedAt, .pages, .languages, .author, .affiliation, .method, .summary, .url, .urlEs, .note, .surveyNote, .conferenceDate, .verification} AS record
ORDER BY id
