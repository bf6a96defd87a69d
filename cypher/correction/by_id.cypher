// Corrections of the record by id.
// $ids. Returns id, record {.., kind (of the record that was corrected), record (its id), jurisdictions (whose it is), sources (ids)}: one
// row for each that exists.
UNWIND $ids AS id
MATCH (c:Correction {key: $snapshot + ':Correction:' + id})-[:CORRECTS]->(f:Fact)
RETURN id, c{.id, .date, .version, .kind, .fields, .summary, .before, .after, .note, .verification, .jurisdictions, .sources, record: f.id} AS record
