// The commitments that a filter matches. $snapshot, $agreement, $party, $topic, $bindingness; $after, $before (exclusive ids),
// $first, $last. Returns total, ids (of the page, ascending), precedes, follows (how many matching ids lie before and behind the
// page).
MATCH (a:Agreement)-[:CONTAINS]->(c:Commitment {snapshot: $snapshot})
WHERE ($agreement IS NULL OR a.id = $agreement)
  AND ($topic IS NULL OR c.topic = $topic)
  AND ($bindingness IS NULL OR c.bindingness = $bindingness)
  AND ($party IS NULL OR EXISTS { (a)<-[:PARTY_TO]-(:Jurisdiction {id: $party}) })
WITH DISTINCT c.id AS id
ORDER BY id
WITH collect(id) AS ids
WITH ids, [i IN ids WHERE ($after IS NULL OR i > $after) AND ($before IS NULL OR i < $before)] AS window
WITH ids, CASE WHEN $last IS NULL THEN window[0..$first] ELSE window[CASE WHEN size(window) > $last THEN size(window) - $last ELSE 0 END..size(window)] END AS page
RETURN size(ids) AS total, page AS ids,
  CASE WHEN size(page) = 0 THEN 0 ELSE size([i IN ids WHERE i < page[0]]) END AS precedes,
  CASE WHEN size(page) = 0 THEN 0 ELSE size([i IN ids WHERE i > page[size(page) - 1]]) END AS follows
