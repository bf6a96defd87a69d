// The members of groups, with the time of their membership.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (g:Group {key: $snapshot + ':Jurisdiction:' + id})<-[r:MEMBER_OF]-(c:Country)
RETURN id, r{.since, .until, .note, country: c.id, group: g.id} AS record
ORDER BY id, c.id
