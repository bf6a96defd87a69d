// Binding commitments on certain topics that were read in no text.
// $snapshot, $topics. Returns id.
MATCH (c:Commitment {snapshot: $snapshot})
WHERE c.verification = 'RECALLED' AND c.bindingness = 'BINDING' AND c.topic IN $topics
RETURN c.id AS id
ORDER BY id
