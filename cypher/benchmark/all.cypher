// All benchmarks: the models with which frameworks are compared.
// $snapshot. Returns record.
MATCH (b:Benchmark {snapshot: $snapshot})
RETURN b{.id, .name, .nameEs, .kind, .adopted, .status, .note, .verification} AS record
ORDER BY b.id
