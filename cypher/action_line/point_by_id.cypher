// Points of action lines by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (t:ActionPoint {key: $snapshot + ':ActionPoint:' + id})
RETURN id, t{.id, .locator, .summary, .note, .verification} AS record
