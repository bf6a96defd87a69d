// Recognitions of adequacy by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (j:Jurisdiction {snapshot: $snapshot})-[r:RECOGNISES {id: id}]->(o:Jurisdiction)
RETURN id, r{.id, .since, .until, .scope, .certifiedOnly, .instrument, .note, .sources, from: j.id, to: o.id} AS record
