// Creates the joins: that something bears on a subject.
// $rows: {properties}. Returns count: the nodes created.
UNWIND $rows AS row
CREATE (n:Join:Fact:Record)
SET n = row.properties
SET n.snapshot = $snapshot, n.key = $snapshot + ':Join:' + row.properties.id
RETURN count(n) AS count
