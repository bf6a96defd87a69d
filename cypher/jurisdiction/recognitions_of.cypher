// The recognitions of adequacy that jurisdictions have received.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (o:Jurisdiction {key: $snapshot + ':Jurisdiction:' + id})<-[r:RECOGNISES]-(j:Jurisdiction)
RETURN id, r{.id, .since, .until, .scope, .certifiedOnly, .instrument, .note, .sources, from: j.id, to: o.id} AS record
ORDER BY id, j.id, r.since
