// The figures of indicators for countries.
// $snapshot, $indicators, $countries. Returns record, in order.
UNWIND $indicators AS indicator
MATCH (i:Indicator {key: $snapshot + ':Indicator:' + indicator})<-[:OF_INDICATOR]-(o:Observation)<-[:OBSERVED]-(c:Country)
WHERE c.id IN $countries
RETURN o{.id, .year, .value, .unit, .verification, country: c.id, indicator: i.id} AS record
ORDER BY i.id, c.id, o.year
