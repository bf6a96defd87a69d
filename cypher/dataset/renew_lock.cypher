// Renews the lock of loads for the one that holds it; another one's stays as it is.
// $holder. Returns held: 1, or 0 when the lock is no longer this load's.
MATCH (l:Lock {id: 'load', holder: $holder})
SET l.renewedAt = timestamp()
RETURN count(l) AS held
