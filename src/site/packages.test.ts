import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nameOf, shippedOf, TAKEN, type Lock, type Locked } from './packages.ts';
import { noticeFiles } from './notices.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const lock = read('package-lock.json') as Lock;
const project = read('package.json') as {
  name: string;
  version: string;
  license: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** Licences that ask for no more than their own text. */
const PERMISSIVE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib'];

/** Tools under another licence, of which nothing is shipped. */
const TOOLS: readonly (readonly [name: RegExp, licence: string, why: string])[] = [
  [/^(?:axe-core|@axe-core\/playwright)$/, 'MPL-2.0', 'looks at pages in the tests, unchanged'],
  [/^lightningcss(?:-.*)?$/, 'MPL-2.0', 'writes the style sheets at build, unchanged; comes with Vite'],
];

/** Packages that may run a script when they are installed, each with its reason. There is none. */
const SCRIPTS: readonly string[] = [];

/** Whether a licence, all of the several that count together, is permissive. */
const isPermissive = (licence: string) =>
  licence
    .replaceAll(/^\(|\)$/g, '')
    .split(' AND ')
    .every((one) => PERMISSIVE.includes(one));

const all = Object.entries(lock.packages).filter(([folder]) => folder !== '');
const named = (entries: readonly (readonly [string, Locked])[]) =>
  entries.map(([folder, { license = 'none' }]) => `${nameOf(folder)}: ${license}`);

it('ships nothing under a copyleft or unknown licence', () => {
  const shipped = shippedOf(lock);
  expect(shipped.length).toBeGreaterThan(Object.keys(project.dependencies).length);
  const refused = shipped.filter(
    ([folder, { license = '' }]) => !isPermissive(TAKEN[nameOf(folder)] ?? license),
  );
  expect(named(refused)).toEqual([]);
});

it('takes a licence only where it is offered', () => {
  for (const [name, licence] of Object.entries(TAKEN)) {
    const offered = lock.packages[`node_modules/${name}`]?.license ?? '';
    expect(offered.replaceAll(/[()]/g, '').split(' OR ')).toContain(licence);
  }
});

it('builds and tests with tools whose licences are known', () => {
  const refused = all.filter(
    ([folder, { dev, license = '' }]) =>
      dev === true &&
      !isPermissive(license) &&
      !TOOLS.some(([name, licence]) => name.test(nameOf(folder)) && licence === license),
  );
  expect(named(refused)).toEqual([]);
});

it('has installed what the lock file says, under the licence it says', () => {
  for (const [folder, { version, license, optional }] of all) {
    let installed;
    try {
      installed = read(`${folder}/package.json`) as { version: string; license?: string };
    } catch {
      // Those for other systems are left out.
      expect(optional, folder).toBe(true);
      continue;
    }
    expect(installed.version, folder).toBe(version);
    if (typeof installed.license === 'string') expect(installed.license, folder).toBe(license);
  }
});

it('runs no script at installation', () => {
  const scripts = all.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(scripts.map(([folder]) => nameOf(folder))).toEqual(SCRIPTS);
});

it.each(['package.json', 'bench/package.json'])('pins every package to one version: %s', (path) => {
  const { dependencies = {}, devDependencies = {} } = read(path) as Partial<typeof project>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, range]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(range),
  );
  expect(loose).toEqual([]);
});

it.each(['package-lock.json', 'bench/package-lock.json'])('knows every package by its hash: %s', (path) => {
  const packages = Object.entries((read(path) as Lock).packages).filter(([folder]) => folder !== '');
  expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

it('keeps the notices of what is shipped', () => {
  const notices = noticeFiles(lock).get('notices.txt');
  for (const name of ['react-dom', 'd3-ease', 'jszip']) expect(notices).toContain(`\n${name} `);
  expect(notices).toContain('Copyright (c) Meta Platforms');
});
