// Observations by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (o:Observation {key: $snapshot + ':Observation:' + id})-[:OF_INDICATOR]->(i:Indicator)
MATCH (c:Country)-[:OBSERVED]->(o)
RETURN id, o{.id, .year, .value, .unit, .verification, country: c.id, indicator: i.id} AS record
ORDER BY id
