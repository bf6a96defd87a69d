// Authorities by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (g:Regulator {key: $snapshot + ':Regulator:' + id})<-[:HAS_REGULATOR]-(j:Jurisdiction)
RETURN id, g{.id, .name, .nameEn, .acronym, .kind, .independence, .established, .dissolved, .website, .note, .verification, jurisdiction: j.id} AS record
