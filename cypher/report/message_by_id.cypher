// Messages of reports by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (m:ReportMessage {key: $snapshot + ':ReportMessage:' + id})
RETURN id, m{.id, .summary, .locator, .verification} AS record
