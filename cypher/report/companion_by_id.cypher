// Companion documents of reports by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (d:CompanionDocument {key: $snapshot + ':CompanionDocument:' + id})
RETURN id, d{.id, .title, .author, .publishedAt, .url, .note, .verification} AS record
