// Laws that are not recorded as bills and of which the day of entry into force is not recorded.
// $snapshot. Returns id.
MATCH (l:Law {snapshot: $snapshot})
WHERE l.inForce IS NULL AND l.kind <> 'BILL' AND l.status <> 'BILL'
RETURN l.id AS id
ORDER BY id
