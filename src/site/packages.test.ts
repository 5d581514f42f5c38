import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packageName, shippedOf, type Lock, type Locked } from './packages.ts';
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

/** Licenses that ask for no more than their own text. */
const PERMISSIVE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib'];

/** Tools under another license, of which nothing is shipped. */
const TOOLS: readonly (readonly [name: RegExp, license: string, why: string])[] = [
  [/^axe-core$/, 'MPL-2.0', 'looks at pages in the tests, unchanged'],
  [/^argparse$/, 'Python-2.0', 'reads the command line of what cuts the typefaces; it is permissive'],
  [/^lightningcss(?:-.*)?$/, 'MPL-2.0', 'writes the style sheets at build, unchanged; comes with Vite'],
];

/** Typefaces, under the license of typefaces: they are shipped cut, with its text. */
const TYPEFACES = /^@fontsource-variable\//;

/** Packages that may run a script at installation, each with its reason. There are none. */
const SCRIPTS: readonly string[] = [];

/** Tests whether a license, all of the several that count together, is permissive. */
const isPermissive = (license: string) =>
  license
    .replaceAll(/^\(|\)$/g, '')
    .split(' AND ')
    .every((one) => PERMISSIVE.includes(one));

const all = Object.entries(lock.packages).filter(([folder]) => folder !== '');
const named = (entries: readonly (readonly [string, Locked])[]) =>
  entries.map(([folder, { license = 'none' }]) => `${packageName(folder)}: ${license}`);

it('ships nothing under a copyleft or unknown license', () => {
  const shipped = shippedOf(lock);
  expect(shipped.length).toBeGreaterThan(Object.keys(project.dependencies).length);
  const refused = shipped.filter(
    ([folder, { license = '' }]) =>
      !isPermissive(license) && !(TYPEFACES.test(packageName(folder)) && license === 'OFL-1.1'),
  );
  expect(named(refused)).toEqual([]);
});

it('builds and tests with tools whose licenses are known', () => {
  const refused = all.filter(
    ([folder, { dev, license = '' }]) =>
      dev === true &&
      !isPermissive(license) &&
      !TOOLS.some(([name, known]) => name.test(packageName(folder)) && known === license),
  );
  expect(named(refused)).toEqual([]);
});

it('has installed what the lock file says, under the license it says', () => {
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
  expect(scripts.map(([folder]) => packageName(folder))).toEqual(SCRIPTS);
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
  for (const name of ['react-dom', 'd3-ease', 'fflate']) expect(notices).toContain(`\n${name} `);
  expect(notices).toContain('Copyright (c) Meta Platforms');
});
