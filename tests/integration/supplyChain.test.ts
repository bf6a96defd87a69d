/** What the program is made of is looked at by commands that CI runs: that they find what they are for. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'corredor-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`, ...words], {
    encoding: 'utf8',
  });
  return { status, told: stdout + stderr };
};

/** What the check of licences says of a lock with these changes to a package. */
function licencesWith(path: string, change: object) {
  const file = join(folder, 'package-lock.json');
  const packages = { ...lock.packages, [path]: { ...lock.packages[path], ...change } };
  writeFileSync(file, JSON.stringify({ ...lock, packages }));
  return run('licences', file);
}

test('all packages have a licence that the program can live with', () => {
  expect(run('licences')).toMatchObject({ status: 0 });
});

test.each([
  ['that the program runs with', 'node_modules/express', 'GPL-3.0-only', 'goes out'],
  ['that a page is made of', 'node_modules/react', 'MPL-2.0', 'goes out'],
  ['that a package of a page needs', 'node_modules/scheduler', 'MPL-2.0', 'goes out'],
  ['that is a tool', 'node_modules/knip', 'BUSL-1.1', 'a tool'],
  ['with one licence of two that both hold', 'node_modules/express', '(MIT AND GPL-3.0-only)', 'goes out'],
])('a package %s is refused for its licence', (_, path, license, part) => {
  const { status, told } = licencesWith(path, { license });
  expect(status).toBe(1);
  expect(told).toContain(`${path.replace('node_modules/', '')}@${lock.packages[path].version}: ${license} (${part})`);
});

test('a package that names no licence is refused', () => {
  expect(licencesWith('node_modules/express', { license: undefined })).toMatchObject({
    status: 1,
    told: expect.stringContaining('no licence is named'),
  });
});

test.each(['MPL-2.0 OR MIT', '(MIT OR (GPL-3.0-only AND ISC))'])('%s leaves a choice', (license) => {
  expect(licencesWith('node_modules/express', { license })).toMatchObject({ status: 0 });
});

test('the bill of materials names what the program runs with and what its pages are made of, and no tools', () => {
  expect(run('sbom')).toMatchObject({ status: 0 });
  const bill = JSON.parse(readFileSync('dist/sbom.json', 'utf8'));
  const named = new Set(bill.components.map(({ name }: { name: string }) => name));
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.keys(dependencies).filter((name) => !named.has(name))).toEqual([]);
  expect([...named]).toEqual(expect.arrayContaining(['react', 'd3-geo', 'graphiql', 'world-atlas']));
  expect([...named]).not.toEqual(expect.arrayContaining(['jest']));
  expect(bill.bomFormat).toBe('CycloneDX');
});
