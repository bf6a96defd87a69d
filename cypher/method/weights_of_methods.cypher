// The weights of methods.
// $ids. Returns id, record {of, weight, reason, weightSet, disputeSettlement}, in order.
UNWIND $ids AS id
MATCH (m:Method {key: $snapshot + ':Method:' + id})-[:WEIGHS]->(w:Weight)
RETURN id, w{.of, .weight, .reason, .weightSet, .disputeSettlement} AS record
ORDER BY id, w.id
