// The countries that a filter matches. $snapshot, $subregion, $covered, $agreement, $group; $after, $before (exclusive ids),
// $first, $last. Returns total, ids (of the page, ascending), precedes, follows (how many matching ids lie before and behind the
// page).
MATCH (c:Country {snapshot: $snapshot})
WHERE ($subregion IS NULL OR c.subregion = $subregion)
  AND ($covered IS NULL OR c.covered = $covered)
  AND ($agreement IS NULL OR EXISTS { (c)-[:PARTY_TO]->(:Agreement {id: $agreement}) })
  AND ($group IS NULL OR EXISTS { (c)-[:MEMBER_OF]->(:Group {id: $group}) })
WITH DISTINCT c.id AS id
ORDER BY id
WITH collect(id) AS ids
WITH ids, [i IN ids WHERE ($after IS NULL OR i > $after) AND ($before IS NULL OR i < $before)] AS window
WITH ids, CASE WHEN $last IS NULL THEN window[0..$first] ELSE window[CASE WHEN size(window) > $last THEN size(window) - $last ELSE 0 END..size(window)] END AS page
RETURN size(ids) AS total, page AS ids,
  CASE WHEN size(page) = 0 THEN 0 ELSE size([i IN ids WHERE i < page[0]]) END AS precedes,
  CASE WHEN size(page) = 0 THEN 0 ELSE size([i IN ids WHERE i > page[size(page) - 1]]) END AS follows
