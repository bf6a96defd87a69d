// On what machine and with which versions something was measured: a figure without them says nothing.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const textOf = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

export function machine() {
  const [{ model }] = cpus();
  return `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}; Node ${process.version}`;
}

export function versionOf(module) {
  return JSON.parse(textOf(`node_modules/${module}/package.json`)).version;
}

export function neo4jVersion() {
  const [, version] = /<neo4j\.version>(.*)<\/neo4j\.version>/.exec(textOf('scripts/neo4j/pom.xml'));
  const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';
  const [first] = execFileSync(java, ['--version'], { encoding: 'utf8' }).split('\n');
  return `Neo4j ${version} on ${first}`;
}
