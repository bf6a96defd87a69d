// Milestones of agendas by id.
// $ids. Returns id, record: one row for each that exists.
UNWIND $ids AS id
MATCH (s:Milestone {key: $snapshot + ':Milestone:' + id})
RETURN id, s{.id, .date, .event, .note, .verification} AS record
