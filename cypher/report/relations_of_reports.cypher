// How reports relate to documents and agendas, in both directions.
// $ids. Returns id, record {type, outgoing, note, kind (CompanionDocument, Report or Agenda), other (its id)}, in order.
UNWIND $ids AS id
MATCH (r:Report {key: $snapshot + ':Report:' + id})-[x:AMENDS|IMPLEMENTS|REPLACES|REPEALS|RELATES_TO]-(o:Fact)
WITH id, x, o, startNode(x).key = r.key AS outgoing
RETURN id, x{.note, type: type(x), outgoing: outgoing, other: o.id, kind: CASE WHEN o:Agenda THEN 'Agenda' WHEN o:Report THEN 'Report' ELSE 'CompanionDocument' END} AS record
ORDER BY id, type(x), outgoing DESC, o.id
