// Gives the lock of loads back.
// $holder. Returns nothing.
MATCH (l:Lock {id: 'load', holder: $holder})
SET l.holder = null, l.renewedAt = null
