// Forgets a snapshot whose records are gone.
// $hash. Returns nothing.
MATCH (d:Dataset {hash: $hash})
DELETE d
