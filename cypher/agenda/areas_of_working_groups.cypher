// The action areas on which working groups work.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (w:WorkingGroup {key: $snapshot + ':WorkingGroup:' + id})-[:WORKS_ON]->(r:ActionArea)<-[:HAS_AREA]-(a:Agenda)
RETURN id, r{.id, .number, .name, .nameEs, .note, .verification, agenda: a.id} AS record
ORDER BY id, r.position
