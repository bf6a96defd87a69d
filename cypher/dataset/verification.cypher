// How many facts have each grade of verification as their best.
// $snapshot. Returns kind, verification, count.
MATCH (f:Fact {snapshot: $snapshot})
WITH [label IN labels(f) WHERE NOT label IN ['Record', 'Fact', 'Searchable', 'Jurisdiction']] AS kinds, f.verification AS verification
WITH kinds[0] AS kind, verification
RETURN kind, verification, count(*) AS count
ORDER BY kind, verification
