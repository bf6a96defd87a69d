// Trends by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (t:Trend {key: $snapshot + ':Trend:' + id})<-[:IDENTIFIES]-(r:Report)
RETURN id, t{.id, .kind, .family, .number, .name, .nameEs, .summary, .dataFlowTopics, .locator, .note, .verification, .position, report: r.id} AS record
