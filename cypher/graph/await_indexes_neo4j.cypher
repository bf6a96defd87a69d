// Waits until all indexes are filled. Only Neo4j runs this; the embedded engine fills an index when it is made.
// Returns nothing.
CALL db.awaitIndexes(300)
