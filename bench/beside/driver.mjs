// The floor: an HTTP server that sends the statements of Corredor straight through the driver, those that do not wait for one another at
// once, and does nothing with what comes. Its parent tells it which statements answer which question, and it tells its address.
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { plainParameters } from '../../dist/graph/parameters.js';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE: database } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 50,
  fetchSize: -1,
});
const options = { routing: neo4j.routing.READ, ...(database && { database }) };

async function run(waves) {
  for (const wave of waves) {
    await Promise.all(
      wave.map(({ text, parameters }) => driver.executeQuery(text, plainParameters(parameters, neo4j.int), options)),
    );
  }
}

process.once('message', (given) => {
  const plans = new Map(given);
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () =>
      run(plans.get(Buffer.concat(chunks).toString())).then(
        () => response.end('{}'),
        (error) => response.writeHead(500).end(String(error)),
      ),
    );
  });
  server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}/`));
});
