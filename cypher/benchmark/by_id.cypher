// Benchmarks by id.
// $snapshot, $ids. Returns id, record.
UNWIND $ids AS id
MATCH (b:Benchmark {key: $snapshot + ':Benchmark:' + id})
RETURN id, b{.id, .name, .nameEs, .kind, .adopted, .status, .note, .verification} AS record
