// The agendas in which countries take part, each once, though a country may have several roles in one.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (c:Country {key: $snapshot + ':Jurisdiction:' + id})-[:PARTICIPATES_IN]->(a:Agenda)
WITH DISTINCT id, a
RETURN id, a{.id, .name, .nameEs, .namePt, .period, .adoptedAt, .place, .forum, .binding, .goalCount, .areaCount, .crossCutting, .note, .verification} AS record
ORDER BY id, a.id
