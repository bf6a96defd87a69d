// The countries of Latin America and the Caribbean whose law the data set covers. Mexico lies in North America and belongs to the region.
// $snapshot. Returns id, in order.
MATCH (c:Country {snapshot: $snapshot})
WHERE c.covered AND (c.id = 'MX' OR c.subregion IN ['SOUTH_AMERICA', 'CENTRAL_AMERICA', 'CARIBBEAN'])
RETURN c.id AS id
ORDER BY id
