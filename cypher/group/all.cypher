// All groups of countries.
// $snapshot. Returns id, record.
MATCH (j:Group {snapshot: $snapshot})
RETURN j.id AS id, j{.id, .iso3, .name, .nameEs, .namePt, .subregion, .covered, .kind, .note, .verification, type: CASE WHEN j:Country THEN 'Country' ELSE 'Group' END} AS record
ORDER BY id
