// The reservations to agreements with what they reach.
// $ids. Returns id, record {.., agreement, party, lifts (ids of commitments), shelters (ids of laws), covers [{provision,
// law}] (of laws that it does not shelter whole)}, in order.
UNWIND $ids AS id
MATCH (a:Agreement {key: $snapshot + ':Agreement:' + id})-[:HAS_RESERVATION]->(v:Reservation)<-[:MADE]-(party:Jurisdiction)
RETURN id, v{.id, .annex, .measures, .sectors, .from, .to, .summary, .note, .verification, agreement: a.id, party: party.id,
  lifts: [(v)-[:LIFTS]->(c:Commitment) | c.id],
  shelters: [(v)-[:SHELTERS]->(l:Law) | l.id],
  covers: [(v)-[:COVERS]->(p:Provision)<-[:CONTAINS]-(l:Law) | {provision: p.id, law: l.id}]
} AS record
ORDER BY id, v.position
