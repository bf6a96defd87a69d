// All benchmarks.
// $snapshot. Returns id, record.
MATCH (b:Benchmark {snapshot: $snapshot})
RETURN b.id AS id, b{.id, .name, .nameEs, .kind, .adopted, .status, .note, .verification} AS record
ORDER BY id
