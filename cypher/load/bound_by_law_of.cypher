// Joins countries to groups whose law reaches them without membership.
// $rows: {from, to, properties}. Returns count: the relationships created.
UNWIND $rows AS row
MATCH (from:Country {key: $snapshot + ':Jurisdiction:' + row.from})
MATCH (to:Group {key: $snapshot + ':Jurisdiction:' + row.to})
CREATE (from)-[r:BOUND_BY_LAW_OF]->(to)
SET r = row.properties
RETURN count(r) AS count
