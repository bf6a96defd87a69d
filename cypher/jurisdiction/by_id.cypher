// Countries and groups by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (j:Jurisdiction {key: $snapshot + ':Jurisdiction:' + id})
RETURN id, j{.id, .iso3, .name, .nameEs, .namePt, .subregion, .covered, .kind, .note, .verification, type: CASE WHEN j:Country THEN 'Country' ELSE 'Group' END} AS record
