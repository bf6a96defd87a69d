// What is argued: the messages of reports.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (r:Report {key: $snapshot + ':Report:' + id})-[:ARGUES]->(m:ReportMessage)
RETURN id, m{.id, .summary, .locator, .verification} AS record
ORDER BY id, m.position
