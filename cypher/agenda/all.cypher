// All agendas.
// $snapshot. Returns id, record.
MATCH (a:Agenda {snapshot: $snapshot})
RETURN a.id AS id, a{.id, .name, .nameEs, .namePt, .period, .adoptedAt, .place, .forum, .binding, .goalCount, .areaCount, .crossCutting, .note, .verification} AS record
ORDER BY id
