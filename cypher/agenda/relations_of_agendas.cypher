// How agendas relate to other agendas, to agreements and to reports, in both directions.
// $ids. Returns id, record {type, outgoing, note, kind (Agenda, Agreement or Report), other (its id)}, in order.
UNWIND $ids AS id
MATCH (a:Agenda {key: $snapshot + ':Agenda:' + id})-[x:AMENDS|IMPLEMENTS|REPLACES|REPEALS|RELATES_TO]-(o:Fact)
WITH id, x, o, startNode(x).key = a.key AS outgoing
RETURN id, x{.note, type: type(x), outgoing: outgoing, other: o.id, kind: CASE WHEN o:Agenda THEN 'Agenda' WHEN o:Report THEN 'Report' ELSE 'Agreement' END} AS record
ORDER BY id, type(x), outgoing DESC, o.id
