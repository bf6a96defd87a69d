// Who stands behind reports and who took part in their making.
// $ids. Returns id, record {.., relation (COMMISSIONED, FUNDED or DISTINGUISHES), sources}, in order.
UNWIND $ids AS id
MATCH (r:Report {key: $snapshot + ':Report:' + id})-[x:COMMISSIONED|FUNDED|DISTINGUISHES]-(s:Stakeholder)
RETURN id, s{.id, .name, .nameEs, .namePt, .acronym, .acronymEs, .place, .onBehalfOf, relation: type(x), sources: x.sources} AS record
ORDER BY id, CASE type(x) WHEN 'COMMISSIONED' THEN 0 WHEN 'FUNDED' THEN 1 ELSE 2 END, x.position
