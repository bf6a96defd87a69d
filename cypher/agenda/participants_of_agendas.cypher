// The countries, groups and organisations that take part in agendas.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (a:Agenda {key: $snapshot + ':Agenda:' + id})<-[t:PARTICIPATES_IN]-(who)
RETURN id, t{.role, .since, .note, .verification, .sources, party: CASE WHEN who:Jurisdiction THEN who.id ELSE null END, organisation: CASE WHEN who:Stakeholder THEN who.name ELSE null END} AS record
ORDER BY id, t.position
