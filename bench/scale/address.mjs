/** The Neo4j server that the environment names. */
export function neo4jAddress({
  NEO4J_URI: uri,
  NEO4J_USER: user = 'neo4j',
  NEO4J_PASSWORD: password = '',
  NEO4J_DATABASE: database,
}) {
  if (!uri) throw new Error('NEO4J_URI names no Neo4j server.');
  return { uri, user, password, database };
}

/** The graph that the environment names: a Neo4j server, or the file of an embedded one. */
export function placeOf(environment) {
  return environment.NEO4J_URI ? { neo4j: neo4jAddress(environment) } : { path: environment.GRAPH_PATH };
}
