// The agendas in which countries take part.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (c:Country {key: $snapshot + ':Jurisdiction:' + id})-[:PARTICIPATES_IN]->(a:Agenda)
RETURN id, a{.id, .name, .nameEs, .namePt, .period, .adoptedAt, .place, .forum, .binding, .goalCount, .areaCount, .crossCutting, .note, .verification} AS record
ORDER BY id, a.id
