// How laws relate to other laws and to agreements, in both directions.
// $ids. Returns id, record {type, outgoing, note, kind (Law or Agreement), other (its id)}, in order.
UNWIND $ids AS id
MATCH (l:Law {key: $snapshot + ':Law:' + id})-[r:AMENDS|IMPLEMENTS|REPLACES|REPEALS|RELATES_TO]-(o:Fact)
WITH id, r, o, startNode(r).key = l.key AS outgoing
RETURN id, r{.note, type: type(r), outgoing: outgoing, other: o.id, kind: CASE WHEN o:Law THEN 'Law' WHEN o:Agreement THEN 'Agreement' ELSE 'Agenda' END} AS record
ORDER BY id, type(r), outgoing DESC, o.id
