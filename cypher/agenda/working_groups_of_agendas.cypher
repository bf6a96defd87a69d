// The working groups of agendas.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (a:Agenda {key: $snapshot + ':Agenda:' + id})-[:HAS_WORKING_GROUP]->(w:WorkingGroup)
RETURN id, w{.id, .name, .nameEs, .note, .verification, agenda: a.id} AS record
ORDER BY id, w.position
