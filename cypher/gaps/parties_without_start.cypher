// Entries of parties that are bound according to their status, of which the first day is not recorded.
// $snapshot. Returns record {status, signed, since, until, notWith, note, party, agreement}.
MATCH (j:Jurisdiction {snapshot: $snapshot})-[m:PARTY_TO]->(a:Agreement)
WHERE m.since IS NULL AND m.status IN ['IN_FORCE', 'MEMBER']
RETURN m{.status, .signed, .since, .until, .notWith, .note, party: j.id, agreement: a.id} AS record
ORDER BY a.id, j.id
