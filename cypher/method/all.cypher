// All methods.
// $snapshot. Returns record, in order. weightSets and criteria are JSON.
MATCH (m:Method {snapshot: $snapshot})
RETURN m{.id, .version, .basis, .combination, .note, .defaultSet, .weightSets, .criteria} AS record
ORDER BY m.id
