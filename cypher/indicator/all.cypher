// All indicators.
// $snapshot. Returns id, record.
MATCH (i:Indicator {snapshot: $snapshot})
RETURN i.id AS id, i{.id, .unit} AS record
ORDER BY id
