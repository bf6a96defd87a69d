// The features that benchmarks ask for, or do not, with the article of the benchmark and the block that the feature belongs to.
// $snapshot, $ids. Returns id, record {feature, value, locator, number, note, block}, in order.
UNWIND $ids AS id
MATCH (b:Benchmark {key: $snapshot + ':Benchmark:' + id})-[r:ASKS_FOR]->(f:Feature)
RETURN id, r{.value, .locator, .number, .note, .block, feature: f.id} AS record
ORDER BY id, f.position
