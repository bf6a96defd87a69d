// Indicators by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (i:Indicator {key: $snapshot + ':Indicator:' + id})
RETURN id, i{.id, .unit} AS record
