// What bears on records: their joins, with the agenda of a goal that is joined to them.
// $ids (a kind and an id: Goal:ELAC2022-G01). Returns id, record {.., agenda, agendaAdoptedAt}, in order.
UNWIND $ids AS id
MATCH (s:Fact {key: $snapshot + ':' + id})<-[:ABOUT]-(j:Join)
OPTIONAL MATCH (j)<-[:BEARS_ON]-(:Goal)<-[:HAS_GOAL]-(:ActionArea)<-[:HAS_AREA]-(a:Agenda)
RETURN id, j{.id, .kind, .term, .value, .presence, .bindingness, .atLeast, .atMost, .by, .basis, .why, .note, .verification, .subjectKind, .subject, .position, agenda: a.id, agendaAdoptedAt: a.adoptedAt} AS record
ORDER BY id, j.position
