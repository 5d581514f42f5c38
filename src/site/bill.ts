/** A package as the lock file has it. */
export interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The lock file: the project itself under '', every package under the folder it is installed in. */
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

const FOLDER = 'node_modules/';

/** Where a package leaves the choice between licences: the one taken. */
export const TAKEN: Readonly<Record<string, string>> = {
  // MIT or GPL-3.0-or-later, at the choice of who uses it.
  jszip: 'MIT',
};

/** The packages of what the page runs, by their folders. The rest only builds and tests it. */
export const shippedOf = ({ packages }: Lock): [folder: string, locked: Locked][] =>
  Object.entries(packages).filter(([folder, { dev }]) => folder !== '' && dev !== true);

/** The name of a package, from the folder it is installed in. */
export const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length);

const addressOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The folder in which a package that one in `from` asks for is found: as Node looks for it, from within outwards. */
function find({ packages }: Lock, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(FOLDER) - 1))) {
    const folder = `${at === '' ? '' : `${at}/`}${FOLDER}${name}`;
    if (Object.hasOwn(packages, folder)) return folder;
    if (at === '') return undefined;
  }
}

const hashesOf = (integrity = '') =>
  integrity.startsWith('sha512-')
    ? [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }]
    : [];

const licencesOf = (licence: string) =>
  / (?:AND|OR|WITH) /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];

/**
 * The bill of materials of what is shipped, in CycloneDX 1.6. It says nothing of when it was made: the same lock
 * file gives the same bill.
 */
export function billOf(lock: Lock, project: { name: string; version: string; license: string }): object {
  const refOf = (folder: string) =>
    folder === ''
      ? addressOf(project.name, project.version)
      : addressOf(nameOf(folder), lock.packages[folder]?.version ?? '');
  const shipped = new Map(shippedOf(lock));
  const dependsOn = (folder: string) => {
    const { dependencies, optionalDependencies, peerDependencies } = lock.packages[folder] ?? {};
    const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
    const found = names.flatMap((name) => find(lock, folder, name) ?? []).filter((one) => shipped.has(one));
    return [...new Set(found.map(refOf))].toSorted();
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': refOf(''),
        name: project.name,
        version: project.version,
        licenses: licencesOf(project.license),
      },
    },
    components: [...shipped].map(([folder, { version = '', license = '', integrity }]) => ({
      type: 'library',
      'bom-ref': refOf(folder),
      name: nameOf(folder),
      version,
      purl: refOf(folder),
      licenses: licencesOf(TAKEN[nameOf(folder)] ?? license),
      hashes: hashesOf(integrity),
    })),
    dependencies: ['', ...shipped.keys()].map((folder) => ({
      ref: refOf(folder),
      dependsOn: dependsOn(folder),
    })),
  };
}
