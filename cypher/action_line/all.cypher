// All action lines, with their plans of action.
// $snapshot. Returns id, record {.., plan}.
MATCH (l:ActionLine {snapshot: $snapshot})<-[:HAS_LINE]-(p:ActionPlan)
RETURN l.id AS id, l{.id, .code, .name, .nameEs, .namePt, .locator, .summary, .note, .verification, plan: p{.id, .name, .nameEs, .namePt, .symbol, .adoptedAt, .place, .forum, .url, .note, .verification}} AS record
ORDER BY p.id, l.position
