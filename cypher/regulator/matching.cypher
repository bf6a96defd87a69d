// The authorities that a filter matches. $snapshot, $country, $kind, $independence, $existsOn; $after, $before (exclusive ids),
// $first, $last. Returns total, ids (of the page, ascending), precedes, follows (how many matching ids lie before and behind the
// page).
MATCH (j:Jurisdiction)-[:HAS_REGULATOR]->(g:Regulator {snapshot: $snapshot})
WHERE ($country IS NULL OR j.id = $country)
  AND ($kind IS NULL OR g.kind = $kind)
  AND ($independence IS NULL OR g.independence = $independence)
  AND ($existsOn IS NULL OR ((g.established IS NULL OR g.established <= $existsOn) AND (g.dissolved IS NULL OR g.dissolved > $existsOn)))
WITH DISTINCT g.id AS id
ORDER BY id
WITH collect(id) AS ids
WITH ids, [i IN ids WHERE ($after IS NULL OR i > $after) AND ($before IS NULL OR i < $before)] AS window
WITH ids, CASE WHEN $last IS NULL THEN window[0..$first] ELSE window[CASE WHEN size(window) > $last THEN size(window) - $last ELSE 0 END..size(window)] END AS page
RETURN size(ids) AS total, page AS ids,
  CASE WHEN size(page) = 0 THEN 0 ELSE size([i IN ids WHERE i < page[0]]) END AS precedes,
  CASE WHEN size(page) = 0 THEN 0 ELSE size([i IN ids WHERE i > page[size(page) - 1]]) END AS follows
