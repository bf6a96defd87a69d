// The countries that agreements speak of: those with an entry of whatever status, and the members of groups that have one.
// $snapshot. Returns id, in order.
MATCH (c:Country {snapshot: $snapshot})
WHERE EXISTS { (c)-[:PARTY_TO]->(:Agreement) } OR EXISTS { (c)-[:MEMBER_OF]->(:Group)-[:PARTY_TO]->(:Agreement) }
RETURN c.id AS id
ORDER BY id
