// All records of the snapshot, by kind and id.
// $snapshot. Returns key (the kind and the id: Law:BR-LGPD, behind the snapshot and a colon), in order.
MATCH (n:Record {snapshot: $snapshot})
RETURN n.key AS key
ORDER BY key
