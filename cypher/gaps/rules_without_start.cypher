// Rules of which neither their own start nor that of their law is recorded, so that they count at no day; rules of bills aside.
// $snapshot. Returns id.
MATCH (l:Law {snapshot: $snapshot})-[:CONTAINS]->(:Provision)-[:IMPOSES]->(r:Rule)
WHERE r.from IS NULL AND l.inForce IS NULL AND l.kind <> 'BILL' AND l.status <> 'BILL'
RETURN r.id AS id
ORDER BY id
