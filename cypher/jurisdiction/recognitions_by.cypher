// The recognitions of adequacy that jurisdictions have given.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (j:Jurisdiction {key: $snapshot + ':Jurisdiction:' + id})-[r:RECOGNISES]->(o:Jurisdiction)
RETURN id, r{.id, .since, .until, .scope, .certifiedOnly, .instrument, .note, .sources, from: j.id, to: o.id} AS record
ORDER BY id, o.id, r.since
