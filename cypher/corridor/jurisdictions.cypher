// What a trace needs of countries, and of the groups to which they belong or whose law reaches them, whenever: their ties, and whom each
// recognises. $snapshot, $ids (of countries, or of groups that are to be read besides). Returns record {.., type (Country or Group),
// memberships [{group, kind (MEMBER or BOUND), since, until}], recognitions [{id, to, since, until, scope, certifiedOnly, verification, ..}]}.
UNWIND $ids AS id
MATCH (:Jurisdiction {key: $snapshot + ':Jurisdiction:' + id})-[:MEMBER_OF|BOUND_BY_LAW_OF*0..1]->(j:Jurisdiction)
WITH DISTINCT j
RETURN j{.id, .iso3, .name, .nameEs, .namePt, .subregion, .covered, .kind, .note, .verification,
  type: CASE WHEN j:Country THEN 'Country' ELSE 'Group' END,
  memberships: [(j)-[m:MEMBER_OF|BOUND_BY_LAW_OF]->(g:Group) | {group: g.id, kind: CASE WHEN type(m) = 'MEMBER_OF' THEN 'MEMBER' ELSE 'BOUND' END, since: m.since, until: m.until}],
  recognitions: [(j)-[r:RECOGNISES]->(o:Jurisdiction) | {id: r.id, to: o.id, since: r.since, until: r.until, scope: r.scope, certifiedOnly: r.certifiedOnly, verification: r.verification, instrument: r.instrument, note: r.note, sources: r.sources}]
} AS record
ORDER BY j.id
