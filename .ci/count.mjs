// node .ci/count.mjs FOLDER: sums what the stages and the layers of tests left in FOLDER, and fails if anything failed or nothing passed.
import { existsSync, readFileSync } from 'node:fs';

const folder = process.argv[2];
const linesOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);

const stages = linesOf(`${folder}/stages`);
const layers = linesOf(`${folder}/layers`).map((line) => {
  const [name, outcome] = line.split(' ');
  const file = `${folder}/${name}.json`;
  // A layer that crashed, or was ended, has told nothing.
  const told = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const passed = told?.numPassedTests ?? 0;
  // A file of tests that does not even start has no failed test, and has failed.
  const failed = (told?.numFailedTests ?? 0) + (told?.numRuntimeErrorTestSuites ?? 0);
  const broke = failed === 0 && (outcome === 'failed' || passed === 0);
  return { passed, failed: broke ? 1 : failed };
});

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const passed = stages.filter((stage) => stage === 'passed').length + sum(layers.map((layer) => layer.passed));
const failed = stages.filter((stage) => stage !== 'passed').length + sum(layers.map((layer) => layer.failed));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
