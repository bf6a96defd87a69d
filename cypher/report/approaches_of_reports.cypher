// The legal and technical approaches of reports.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (r:Report {key: $snapshot + ':Report:' + id})-[:DESCRIBES]->(a:Approach)
RETURN id, a{.id, .kind, .number, .name, .nameEs, .summary, .locator, .note, .verification} AS record
ORDER BY id, a.position
