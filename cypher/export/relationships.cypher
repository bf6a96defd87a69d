// The relationships that begin at records, as they stand in the graph.
// $ids: the kind and the id of each record (Law:BR-LGPD). Returns id, type, other (the key of the record where it ends), properties.
UNWIND $ids AS id
MATCH (n:Record {key: $snapshot + ':' + id})-[r]->(o:Record)
RETURN id, type(r) AS type, o.key AS other, properties(r) AS properties
ORDER BY id, type, other, r.since, r.id, r.scope, r.position
