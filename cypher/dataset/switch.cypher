// Lets readers see one snapshot and no other, provided that the load still holds the lock.
// $hash, $holder, $loadedAt. Returns switched: the number of snapshots told.
MATCH (l:Lock {id: 'load', holder: $holder})
MATCH (d:Dataset)
SET d.current = (d.hash = $hash)
SET d.loadedAt = CASE WHEN d.hash = $hash THEN $loadedAt ELSE d.loadedAt END
RETURN count(d) AS switched
