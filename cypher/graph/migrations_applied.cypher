// Which migrations were applied to this graph?
// Returns one row: ids (in order).
MATCH (m:Migration {engine: $engine})
WITH DISTINCT m.id AS id ORDER BY id
RETURN collect(id) AS ids
