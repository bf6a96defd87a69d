// The observations of indicators.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (i:Indicator {key: $snapshot + ':Indicator:' + id})<-[:OF_INDICATOR]-(o:Observation)<-[:OBSERVED]-(c:Country)
RETURN id, o{.id, .year, .value, .unit, .verification, country: c.id, indicator: i.id} AS record
ORDER BY id, c.id, o.year
