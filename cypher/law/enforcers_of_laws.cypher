// The authorities that enforce laws.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (l:Law {key: $snapshot + ':Law:' + id})<-[e:ENFORCES]-(g:Regulator)<-[:HAS_REGULATOR]-(j:Jurisdiction)
RETURN id, g{.id, .name, .nameEn, .acronym, .kind, .independence, .established, .dissolved, .website, .note, .verification, jurisdiction: j.id} AS record
ORDER BY id, e.position
