// The action areas of agendas.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (a:Agenda {key: $snapshot + ':Agenda:' + id})-[:HAS_AREA]->(r:ActionArea)
RETURN id, r{.id, .number, .name, .nameEs, .note, .verification, agenda: a.id} AS record
ORDER BY id, r.position
