// Action areas by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (r:ActionArea {key: $snapshot + ':ActionArea:' + id})<-[:HAS_AREA]-(a:Agenda)
RETURN id, r{.id, .number, .name, .nameEs, .note, .verification, agenda: a.id} AS record
