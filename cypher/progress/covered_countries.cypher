// The countries whose law the data set covers.
// $snapshot. Returns id.
MATCH (c:Country {snapshot: $snapshot})
WHERE c.covered = true
RETURN c.id AS id
ORDER BY id
