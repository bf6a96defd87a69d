// Agendas by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (a:Agenda {key: $snapshot + ':Agenda:' + id})
RETURN id, a{.id, .name, .nameEs, .namePt, .period, .adoptedAt, .place, .forum, .binding, .goalCount, .areaCount, .crossCutting, .note, .verification} AS record
