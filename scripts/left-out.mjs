// Ends `npm test` with what it left out.
const parts = [
  'the pages in a browser: npm run test:browser (needs Chromium)',
  'the faults: npm run test:faults (needs Java 17 and Maven)',
];
if (!process.env.NEO4J_URI) parts.unshift('the suites against Neo4j: npm run test:neo4j (needs Java 17 and Maven)');
console.log(`Left out: ${parts.join('; ')}.`);
