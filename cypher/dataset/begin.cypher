// Announces a snapshot that is about to be written.
// $hash, $properties. Returns nothing.
CREATE (d:Dataset)
SET d = $properties
SET d.hash = $hash, d.current = false
