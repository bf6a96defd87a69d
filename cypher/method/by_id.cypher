// Methods by id.
// $ids. Returns id, record: one row for each that exists. weightSets and criteria are JSON.
UNWIND $ids AS id
MATCH (m:Method {key: $snapshot + ':Method:' + id})
RETURN id, m{.id, .version, .basis, .combination, .note, .defaultSet, .weightSets, .criteria} AS record
