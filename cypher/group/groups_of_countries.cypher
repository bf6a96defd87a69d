// The groups to which countries belong, with the time of their membership.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (c:Country {key: $snapshot + ':Jurisdiction:' + id})-[r:MEMBER_OF]->(g:Group)
RETURN id, r{.since, .until, .note, country: c.id, group: g.id} AS record
ORDER BY id, g.id, r.since
