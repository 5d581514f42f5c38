/** A package as the lock file has it. */
export interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

/** The lock file: the project itself under '', every package under the folder it is installed in. */
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

const FOLDER = 'node_modules/';

/** The packages of what the page runs, by their folders. The rest only builds and tests it. */
export const shippedOf = ({ packages }: Lock): [folder: string, locked: Locked][] =>
  Object.entries(packages).filter(([folder, { dev }]) => folder !== '' && dev !== true);

/** The name of a package, from the folder it is installed in. */
export const packageName = (folder: string): string =>
  folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length);
