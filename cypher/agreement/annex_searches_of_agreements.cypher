// The searches of annexes for reservations to agreements.
// $ids. Returns id, record {.., agreement, party (null: of all parties), searchedFor (ids of commitments; none: all of the agreement)}, in order.
UNWIND $ids AS id
MATCH (a:Agreement {key: $snapshot + ':Agreement:' + id})-[:HAS_ANNEX_SEARCH]->(s:AnnexSearch)
OPTIONAL MATCH (s)-[:SEARCHED_OF]->(party:Jurisdiction)
RETURN id, s{.id, .annexes, .note, .verification, agreement: a.id, party: party.id,
  searchedFor: [(s)-[:SEARCHED_FOR]->(c:Commitment) | c.id]
} AS record
ORDER BY id, s.position
