// Records that a migration was applied.
// Returns nothing.
MERGE (m:Migration {engine: $engine, id: $id})
ON CREATE SET m.appliedAt = $appliedAt
