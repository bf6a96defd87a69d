// The time that the recorded law spans.
// $snapshot. Returns since: the first date on which a recorded law was adopted.
MATCH (l:Law {snapshot: $snapshot})
RETURN min(l.adopted) AS since
