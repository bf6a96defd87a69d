// The companion documents of reports.
// $ids. Returns id, record, in order.
UNWIND $ids AS id
MATCH (r:Report {key: $snapshot + ':Report:' + id})-[:HAS_COMPANION]->(d:CompanionDocument)
RETURN id, d{.id, .title, .author, .publishedAt, .url, .note, .verification} AS record
ORDER BY id, d.position
