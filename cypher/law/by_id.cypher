// Laws by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (l:Law {key: $snapshot + ':Law:' + id})<-[:ENACTED]-(j:Jurisdiction)
RETURN id, l{.id, .title, .titleEn, .shortName, .kind, .topics, .adopted, .inForce, .repealed, .status, .note, .verification, jurisdiction: j.id} AS record
