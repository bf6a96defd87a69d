// The laws of jurisdictions with what a trace needs of them: their rules, what they implement or amend, who enforces them.
// $snapshot, $jurisdictions. Returns record {.., jurisdiction, implements, amends, ends (ids of laws; ends: what it
// replaces or repeals), regulators [{id, name, acronym,
// established, dissolved, position}], rules [{.., provision, locator, verification (the provision's), positionOfProvision,
// position}]}.
UNWIND $jurisdictions AS id
MATCH (j:Jurisdiction {key: $snapshot + ':Jurisdiction:' + id})-[:ENACTED]->(l:Law)
RETURN l{.id, .title, .titleEn, .shortName, .kind, .status, .adopted, .inForce, .repealed, .comprehensive, .steps, .stepDates, .verification, .position,
  jurisdiction: id,
  implements: [(l)-[:IMPLEMENTS]->(o:Law) | o.id],
  amends: [(l)-[:AMENDS]->(o:Law) | o.id],
  ends: [(l)-[:REPLACES|REPEALS]->(o:Law) | o.id],
  regulators: [(l)<-[e:ENFORCES]-(g:Regulator) | {id: g.id, name: g.name, acronym: g.acronym, established: g.established, dissolved: g.dissolved, position: e.position}],
  rules: [(l)-[:CONTAINS]->(p:Provision)-[:IMPOSES]->(r:Rule) | {id: r.id, effect: r.effect, mechanisms: r.mechanisms, dataCategories: r.dataCategories, sectors: r.sectors, destinations: r.destinations, cumulative: r.cumulative, threshold: r.threshold, usableFrom: r.usableFrom, notYetUsable: r.notYetUsable, clauses: r.clauses, incomplete: r.incomplete, from: r.from, to: r.to, note: r.note, provision: p.id, locator: p.locator, verification: p.verification, positionOfProvision: p.position, position: r.position}]
} AS record
ORDER BY id, l.position
