// The observations of countries.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (c:Country {key: $snapshot + ':Jurisdiction:' + id})-[:OBSERVED]->(o:Observation)-[:OF_INDICATOR]->(i:Indicator)
RETURN id, o{.id, .year, .value, .unit, .verification, country: c.id, indicator: i.id} AS record
ORDER BY id, i.id, o.year
