// The countries that the law of groups reaches without membership.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (g:Group {key: $snapshot + ':Jurisdiction:' + id})<-[r:BOUND_BY_LAW_OF]-(c:Country)
RETURN id, r{.since, .until, country: c.id, group: g.id} AS record
ORDER BY id, c.id
