// How many records of each kind the snapshot holds.
// $snapshot. Returns kind, count.
MATCH (n:Record {snapshot: $snapshot})
WITH [label IN labels(n) WHERE NOT label IN ['Record', 'Fact', 'Searchable', 'Jurisdiction']] AS kinds
WITH kinds[0] AS kind
RETURN kind, count(*) AS count
ORDER BY kind
