// The milestones of agendas.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (a:Agenda {key: $snapshot + ':Agenda:' + id})-[:HAS_MILESTONE]->(s:Milestone)
RETURN id, s{.id, .date, .event, .note, .verification} AS record
ORDER BY id, s.position
