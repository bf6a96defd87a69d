// Sections of reports by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (s:ReportSection {key: $snapshot + ':ReportSection:' + id})
RETURN id, s{.id, .locator, .name, .nameEs, .verification} AS record
