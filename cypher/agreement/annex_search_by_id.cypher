// Searches of annexes for reservations, by id.
// $ids. Returns id, record {.., agreement, party (null: of all parties), searchedFor (ids of commitments; none: all of the agreement)}: one
// row for each that exists.
UNWIND $ids AS id
MATCH (a:Agreement)-[:HAS_ANNEX_SEARCH]->(s:AnnexSearch {key: $snapshot + ':AnnexSearch:' + id})
OPTIONAL MATCH (s)-[:SEARCHED_OF]->(party:Jurisdiction)
RETURN id, s{.id, .annexes, .note, .verification, agreement: a.id, party: party.id,
  searchedFor: [(s)-[:SEARCHED_FOR]->(c:Commitment) | c.id]
} AS record
