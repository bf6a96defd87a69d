// All corrections of the record.
// $snapshot. Returns record {.., kind (of the record that was corrected), record (its id), jurisdictions (whose it is), sources (ids)},
// by day, then id.
MATCH (c:Correction {snapshot: $snapshot})-[:CORRECTS]->(f:Fact)
RETURN c{.id, .date, .version, .kind, .fields, .summary, .before, .after, .note, .verification, .jurisdictions, .sources, record: f.id} AS record
ORDER BY c.date, c.id
