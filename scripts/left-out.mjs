// Ends `npm test` with what it left out.
if (!process.env.NEO4J_URI) {
  console.log(
    'Left out: the suites against Neo4j (npm run test:neo4j; needs Java 17 or newer and Maven) and in a browser (npm run test:browser; needs Chromium).',
  );
}
