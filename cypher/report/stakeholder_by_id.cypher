// Stakeholders by id: who stands behind a report, took part in its making, or takes part in agendas.
// $ids. Returns id, record {.., relation (COMMISSIONED, FUNDED or DISTINGUISHES; of several the first of these; PARTICIPATES_IN where it
// stands to no report), sources}: one row for each that exists.
UNWIND $ids AS id
MATCH (s:Stakeholder {key: $snapshot + ':Stakeholder:' + id})-[x:COMMISSIONED|FUNDED|DISTINGUISHES|PARTICIPATES_IN]-(of)
WITH id, s, x, of
ORDER BY id, CASE type(x) WHEN 'COMMISSIONED' THEN 0 WHEN 'FUNDED' THEN 1 WHEN 'DISTINGUISHES' THEN 2 ELSE 3 END, of.id
WITH id, s, head(collect(x)) AS x
RETURN id, s{.id, .name, .nameEs, .namePt, .acronym, .acronymEs, .place, .onBehalfOf, relation: type(x), sources: coalesce(x.sources, [])} AS record
