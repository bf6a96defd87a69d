// The ceiling of the machine: a plain HTTP server of Node.js that reads a question and sends an answer that it was given before. It is told
// the answers by its parent, each as the text of a question and the text of its answer, and tells its address once it has them.
import { createServer } from 'node:http';

process.once('message', (given) => {
  const answers = new Map(given.map(([question, answer]) => [question, Buffer.from(answer)]));
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const answer = answers.get(Buffer.concat(chunks).toString());
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.setHeader('content-length', answer.length);
      response.end(answer);
    });
  });
  server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}/`));
});
