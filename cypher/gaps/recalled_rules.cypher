// Rules with certain effects that were read in no text: all sources of their provision are general knowledge.
// $snapshot, $effects. Returns id.
MATCH (p:Provision {snapshot: $snapshot})-[:IMPOSES]->(r:Rule)
WHERE p.verification = 'RECALLED' AND r.effect IN $effects
RETURN r.id AS id
ORDER BY id
