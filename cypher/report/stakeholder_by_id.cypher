// Stakeholders by id: who stands behind a report, or took part in its making.
// $ids. Returns id, record {.., relation (COMMISSIONED, FUNDED or DISTINGUISHES; of several the first of these), sources}: one row for
// each that exists.
UNWIND $ids AS id
MATCH (r:Report)-[x:COMMISSIONED|FUNDED|DISTINGUISHES]-(s:Stakeholder {key: $snapshot + ':Stakeholder:' + id})
WITH id, s, x, r ORDER BY CASE type(x) WHEN 'COMMISSIONED' THEN 0 WHEN 'FUNDED' THEN 1 ELSE 2 END, r.id
WITH id, s, head(collect(x)) AS x
RETURN id, s{.id, .name, .nameEs, .namePt, .acronym, .acronymEs, .place, .onBehalfOf, relation: type(x), sources: x.sources} AS record
