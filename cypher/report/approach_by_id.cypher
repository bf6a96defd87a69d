// The legal and technical approaches that reports describe, by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (a:Approach {key: $snapshot + ':Approach:' + id})
RETURN id, a{.id, .kind, .number, .name, .nameEs, .summary, .locator, .note, .verification} AS record
