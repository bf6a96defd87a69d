// Goals by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (g:Goal {key: $snapshot + ':Goal:' + id})<-[:HAS_GOAL]-(r:ActionArea)
RETURN id, g{.id, .number, .summary, .topics, .note, .verification, area: r.id} AS record
