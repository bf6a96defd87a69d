// The agreements of countries and groups as score/agreements has them, with all their parties: towards whom each is bound.
// $snapshot, $parties (ids). Returns record {.., parties [{party, status, since, until, notWith, position}],
// commitments [{.., position}]}.
UNWIND $parties AS id
MATCH (j:Jurisdiction {key: $snapshot + ':Jurisdiction:' + id})-[:PARTY_TO]->(a:Agreement)
WITH DISTINCT a
MATCH (p:Jurisdiction)-[m:PARTY_TO]->(a)
WITH a, collect({party: p.id, status: m.status, since: m.since, until: m.until, notWith: m.notWith, position: m.position}) AS parties
RETURN a{.id, .name, .nameEs, .namePt, .kind, .status, .signed, .inForce, .note, .verification,
  parties: parties,
  commitments: [(a)-[:CONTAINS]->(c:Commitment) | {id: c.id, locator: c.locator, heading: c.heading, topic: c.topic, bindingness: c.bindingness, disputeSettlement: c.disputeSettlement, exceptions: c.exceptions, exceptionTests: c.exceptionTests, sectors: c.sectors, exceptParties: c.exceptParties, from: c.from, to: c.to, summary: c.summary, note: c.note, verification: c.verification, position: c.position}]
} AS record
ORDER BY a.id
