// Working groups by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (w:WorkingGroup {key: $snapshot + ':WorkingGroup:' + id})<-[:HAS_WORKING_GROUP]-(a:Agenda)
RETURN id, w{.id, .name, .nameEs, .note, .verification, agenda: a.id} AS record
