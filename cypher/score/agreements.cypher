// The agreements of countries and groups with their commitments on every topic, in the shape of corridor/agreements.
// $snapshot, $parties (ids). Returns record {.., parties [{party, status, since, until, notWith, position}],
// commitments [{.., position}]}.
UNWIND $parties AS id
MATCH (j:Jurisdiction {key: $snapshot + ':Jurisdiction:' + id})-[m:PARTY_TO]->(a:Agreement)
WITH a, collect({party: id, status: m.status, since: m.since, until: m.until, notWith: m.notWith, position: m.position}) AS parties
RETURN a{.id, .name, .nameEs, .namePt, .kind, .status, .signed, .inForce, .note, .verification,
  parties: parties,
  commitments: [(a)-[:CONTAINS]->(c:Commitment) | {id: c.id, locator: c.locator, heading: c.heading, topic: c.topic, bindingness: c.bindingness, disputeSettlement: c.disputeSettlement, exceptions: c.exceptions, exceptionTests: c.exceptionTests, sectors: c.sectors, exceptParties: c.exceptParties, from: c.from, to: c.to, summary: c.summary, note: c.note, verification: c.verification, position: c.position}]
} AS record
ORDER BY a.id
