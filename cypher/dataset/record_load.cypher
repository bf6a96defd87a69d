// Records a load: version, hash, time and counts.
// $properties. Returns nothing.
CREATE (l:Load)
SET l = $properties
