// Those who are, were or want to be party to agreements.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (a:Agreement {key: $snapshot + ':Agreement:' + id})<-[m:PARTY_TO]-(j:Jurisdiction)
RETURN id, m{.status, .signed, .since, .until, .notWith, .note, party: j.id, agreement: a.id} AS record
ORDER BY id, m.position
