// The authorities of jurisdictions.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (j:Jurisdiction {key: $snapshot + ':Jurisdiction:' + id})-[:HAS_REGULATOR]->(g:Regulator)
RETURN id, g{.id, .name, .nameEn, .acronym, .kind, .independence, .established, .dissolved, .website, .note, .verification, jurisdiction: j.id} AS record
ORDER BY id, g.position
