// Plans of action of world summits by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (p:ActionPlan {key: $snapshot + ':ActionPlan:' + id})
RETURN id, p{.id, .name, .nameEs, .namePt, .symbol, .adoptedAt, .place, .forum, .url, .note, .verification} AS record
