// Joins benchmarks to the features that they ask for.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Benchmark {key: $snapshot + ':Benchmark:' + row.from})
MATCH (to:Feature {key: $snapshot + ':Feature:' + row.to})
CREATE (from)-[r:ASKS_FOR]->(to)
SET r = row.properties
RETURN count(r) AS count
