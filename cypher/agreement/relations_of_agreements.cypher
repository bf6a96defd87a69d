// How agreements relate to other agreements and to laws, in both directions.
// $ids. Returns id, record {type, outgoing, note, kind (Law, Agreement or Agenda), other (its id)}, in order.
UNWIND $ids AS id
MATCH (a:Agreement {key: $snapshot + ':Agreement:' + id})-[r:AMENDS|IMPLEMENTS|REPLACES|REPEALS|RELATES_TO]-(o:Fact)
WITH id, r, o, startNode(r).key = a.key AS outgoing
RETURN id, r{.note, type: type(r), outgoing: outgoing, other: o.id, kind: CASE WHEN o:Law THEN 'Law' WHEN o:Agreement THEN 'Agreement' ELSE 'Agenda' END} AS record
ORDER BY id, type(r), outgoing DESC, o.id
