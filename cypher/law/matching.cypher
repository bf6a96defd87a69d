// The laws that a filter matches. $snapshot, $country, $topic, $kind, $status, $inForceOn, $asOf; $after, $before (exclusive
// ids), $first, $last. Returns total, ids (of the page, ascending), precedes, follows (how many matching ids lie before and
// behind the page).
MATCH (j:Jurisdiction)-[:ENACTED]->(l:Law {snapshot: $snapshot})
WHERE ($country IS NULL OR j.id = $country)
  AND ($topic IS NULL OR $topic IN l.topics)
  AND ($kind IS NULL OR l.kind = $kind)
  AND ($inForceOn IS NULL OR (l.kind <> 'BILL' AND l.inForce <= $inForceOn AND (l.repealed IS NULL OR l.repealed > $inForceOn)))
  AND ($status IS NULL OR $status = CASE
    WHEN l.repealed <= $asOf THEN 'REPEALED'
    WHEN l.kind = 'BILL' THEN 'BILL'
    WHEN l.inForce > $asOf THEN 'NOT_YET_IN_FORCE'
    WHEN l.inForce IS NOT NULL AND l.status <> 'PARTIALLY_IN_FORCE' THEN 'IN_FORCE'
    ELSE l.status END)
WITH DISTINCT l.id AS id
ORDER BY id
WITH collect(id) AS ids
WITH ids, [i IN ids WHERE ($after IS NULL OR i > $after) AND ($before IS NULL OR i < $before)] AS window
WITH ids, CASE WHEN $last IS NULL THEN window[0..$first] ELSE window[CASE WHEN size(window) > $last THEN size(window) - $last ELSE 0 END..size(window)] END AS page
RETURN size(ids) AS total, page AS ids,
  CASE WHEN size(page) = 0 THEN 0 ELSE size([i IN ids WHERE i < page[0]]) END AS precedes,
  CASE WHEN size(page) = 0 THEN 0 ELSE size([i IN ids WHERE i > page[size(page) - 1]]) END AS follows
