// How many laws are recorded for each country and topic.
// $snapshot. Returns country, topic, count.
MATCH (c:Country {snapshot: $snapshot})-[:ENACTED]->(l:Law)
UNWIND l.topics AS topic
RETURN c.id AS country, topic, count(*) AS count
ORDER BY country, topic
