// Action lines by id, with their plans of action.
// $ids. Returns id, record {.., plan}: one row for each that exists.
UNWIND $ids AS id
MATCH (l:ActionLine {key: $snapshot + ':ActionLine:' + id})<-[:HAS_LINE]-(p:ActionPlan)
RETURN id, l{.id, .code, .name, .nameEs, .namePt, .locator, .summary, .note, .verification, plan: p{.id, .name, .nameEs, .namePt, .symbol, .adoptedAt, .place, .forum, .url, .note, .verification}} AS record
