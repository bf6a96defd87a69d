// What a trace needs of countries and of all groups: the groups to which the countries belong, and whom each recognises.
// $snapshot, $countries. Returns record {.., type (Country or Group), memberships [{group, kind (MEMBER or BOUND), since, until}],
// recognitions [{id, to, since, until, scope, certifiedOnly, verification, ..}]}.
MATCH (j:Jurisdiction {snapshot: $snapshot})
WHERE j:Group OR j.id IN $countries
RETURN j{.id, .iso3, .name, .nameEs, .namePt, .subregion, .covered, .kind, .note, .verification,
  type: CASE WHEN j:Country THEN 'Country' ELSE 'Group' END,
  memberships: [(j)-[m:MEMBER_OF|BOUND_BY_LAW_OF]->(g:Group) | {group: g.id, kind: CASE WHEN type(m) = 'MEMBER_OF' THEN 'MEMBER' ELSE 'BOUND' END, since: m.since, until: m.until}],
  recognitions: [(j)-[r:RECOGNISES]->(o:Jurisdiction) | {id: r.id, to: o.id, since: r.since, until: r.until, scope: r.scope, certifiedOnly: r.certifiedOnly, verification: r.verification, instrument: r.instrument, note: r.note, sources: r.sources}]
} AS record
ORDER BY j.id
