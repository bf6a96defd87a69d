// The agreements to which jurisdictions are, were or want to be party.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (j:Jurisdiction {key: $snapshot + ':Jurisdiction:' + id})-[m:PARTY_TO]->(a:Agreement)
RETURN id, m{.status, .signed, .since, .until, .notWith, .note, party: j.id, agreement: a.id} AS record
ORDER BY id, a.id, m.position
