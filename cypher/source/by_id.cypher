// Sources by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (s:Source {key: $snapshot + ':Source:' + id})
RETURN id, s{.id, .title, .publisher, .url, .locator, .verification} AS record
