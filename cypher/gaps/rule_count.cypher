// How many rules have certain effects.
// $snapshot, $effects. Returns count.
MATCH (r:Rule {snapshot: $snapshot})
WHERE r.effect IN $effects
RETURN count(r) AS count
