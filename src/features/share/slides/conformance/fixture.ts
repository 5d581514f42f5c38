import { posix } from 'node:path';
import { ATTRIBUTES } from './attributes.ts';
import { MODELS } from './models.ts';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

/** The content type of a part, by its root. */
const TYPES: Readonly<Record<string, string>> = {
  'p:presentation': 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
  'p:sldMaster': 'application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml',
  'p:sldLayout': 'application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml',
  'p:sld': 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml',
  'p:notesMaster': 'application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml',
  'p:notes': 'application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml',
  'p:presentationPr': 'application/vnd.openxmlformats-officedocument.presentationml.presProps+xml',
  'p:viewPr': 'application/vnd.openxmlformats-officedocument.presentationml.viewProps+xml',
  'a:tblStyleLst': 'application/vnd.openxmlformats-officedocument.presentationml.tableStyles+xml',
  'a:theme': 'application/vnd.openxmlformats-officedocument.theme+xml',
  'cp:coreProperties': 'application/vnd.openxmlformats-package.core-properties+xml',
  Properties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  Relationships: 'application/vnd.openxmlformats-package.relationships+xml',
};

/** The relations that a part has to have, by the last word of their type. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'p:presentation': ['slideMaster', 'notesMaster', 'theme', 'slide', 'presProps', 'viewProps', 'tableStyles'],
  'p:sldMaster': ['slideLayout', 'theme'],
  'p:sldLayout': ['slideMaster'],
  'p:sld': ['slideLayout'],
  'p:notesMaster': ['theme'],
  'p:notes': ['notesMaster', 'slide'],
};

const CONTENT_TYPES = '[Content_Types].xml';
const TAG = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g;

/** Parses a tree of elements. @throws where it is not well-formed */
function parseXml(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [] };
  const open = [root];
  let end = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0;
  for (const match of xml.matchAll(TAG)) {
    const [tag, close, name = '', attributes = '', self] = match;
    if (/[<>]/.test(xml.slice(end, match.index))) throw new Error(`a tag is broken before ${tag}`);
    end = match.index + tag.length;
    if (close) {
      if (open.pop()?.name !== name) throw new Error(`${name} is closed where it is not open`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value] as const); // prettier-ignore
    if (new Set(pairs.map(([key]) => key)).size < pairs.length)
      throw new Error(`${name} has an attribute twice`);
    const node: Node = { name, attributes: Object.fromEntries(pairs), children: [] };
    open.at(-1)?.children.push(node);
    if (!self) open.push(node);
  }
  const [only, ...more] = root.children;
  if (open.length > 1 || !only || more.length > 0) throw new Error('it is not one closed element');
  return only;
}

/** An element with all that is in it, level by level. */
function nodesOf(root: Node): Node[] {
  const nodes = [root];
  for (const { children } of nodes) nodes.push(...children);
  return nodes;
}

/** A content model as an expression over names, each followed by a stroke. */
const models = new Map(
  Object.entries(MODELS).map(([name, model]) => [
    name,
    new RegExp(`^${model.replaceAll(/[\w:]+/g, '(?:$&/)').replaceAll(' ', '')}$`),
  ]),
);

/** Finds faults in the elements of a part: their order, and missing attributes. */
const elementFaults = (root: Node): string[] =>
  nodesOf(root).flatMap(({ name, attributes, children }) => {
    const model = models.get(name);
    if (!model) return [`${name} is not known`];
    const names = children.map((child) => `${child.name}/`).join('');
    const required = Object.entries(ATTRIBUTES[name] ?? {});
    return [
      ...(model.test(names) ? [] : [`${name} may not hold ${names.slice(0, 120)}`]),
      ...required.flatMap(([key, value]) =>
        value.test(attributes[key] ?? '\u0000') ? [] : [`${name} has ${key}="${attributes[key]}"`],
      ),
    ];
  });

interface Relation {
  readonly id: string;
  readonly kind: string;
  /** The path of a part, or the address of an external one. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relations of a part, or of the package if the path is ''. */
function relationsOf(path: string, trees: ReadonlyMap<string, Node>): Relation[] {
  const folder = posix.dirname(path);
  const tree = trees.get(posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
  return (tree?.children ?? []).map(({ attributes }) => {
    const isExternal = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      kind: attributes['Type']?.split('/').at(-1) ?? '',
      target: isExternal ? target : posix.join(folder, target),
      isExternal,
    };
  });
}

function relationFaults(path: string, root: Node | undefined, trees: ReadonlyMap<string, Node>): string[] {
  const relations = relationsOf(path, trees);
  const ids = new Set(relations.map(({ id }) => id));
  const used = root ? nodesOf(root).flatMap(({ attributes }) => attributes['r:id'] ?? []) : [];
  const needed = NEEDED[root?.name ?? ''] ?? [];
  return [
    ...(ids.size < relations.length ? ['it has an id of a relation twice'] : []),
    ...used.filter((id) => !ids.has(id)).map((id) => `it refers to ${id}, and there is no such relation`),
    ...relations
      .filter(({ target, isExternal }) => !isExternal && !trees.has(target))
      .map(({ target }) => `it names ${target}, which is not there`),
    ...relations
      .filter(({ kind, isExternal }) => isExternal !== (kind === 'hyperlink'))
      .map(({ id }) => `${id} leads out and is no link, or the reverse`),
    ...needed
      .filter((kind) => !relations.some((relation) => relation.kind === kind))
      .map((kind) => `it has no relation to a ${kind}`),
  ];
}

/** Finds the faults of a single part. */
function partFaults(path: string, root: Node, types: Node): string[] {
  const overrides = types.children.filter(({ attributes }) => attributes['PartName'] === `/${path}`);
  const extension = types.children.find(
    ({ attributes }) => attributes['Extension'] === path.split('.').at(-1),
  );
  const type = (overrides[0] ?? extension)?.attributes['ContentType'];
  const ids = nodesOf(root).flatMap(({ name, attributes }) => (name === 'p:cNvPr' ? [attributes['id']] : []));
  return [
    ...(overrides.length > 1 ? ['its type is named twice'] : []),
    ...(type === TYPES[root.name] ? [] : [`its type is ${type}, and its root is ${root.name}`]),
    ...(new Set(ids).size < ids.length ? ['an id of a shape is there twice'] : []),
    ...elementFaults(root),
  ];
}

/** The parts that relations lead to from the package on. */
function reachable(trees: ReadonlyMap<string, Node>): ReadonlySet<string> {
  const [found, left] = [new Set<string>(), ['']];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    found.add(path);
    for (const { target, isExternal } of relationsOf(path, trees))
      if (!isExternal && !found.has(target)) left.push(target);
  }
  return found;
}

/** Finds the faults of a package, one per line: [path: fault]. `files` are its texts by path. */
export function faultsOf(files: ReadonlyMap<string, string>): string[] {
  const trees = new Map<string, Node>();
  const faults: string[] = [];
  for (const [path, text] of files)
    try {
      trees.set(path, parseXml(text));
    } catch (error) {
      faults.push(`${path}: ${(error as Error).message}`);
    }
  const types = trees.get(CONTENT_TYPES);
  if (!types) return [...faults, `${CONTENT_TYPES}: it is not there`];
  const parts = [...trees].filter(([path]) => path !== CONTENT_TYPES);
  const isReached = reachable(trees);
  return [
    ...faults,
    ...elementFaults(types).map((fault) => `${CONTENT_TYPES}: ${fault}`),
    ...types.children
      .flatMap(({ attributes }) => attributes['PartName']?.slice(1) ?? [])
      .filter((path) => !trees.has(path))
      .map((path) => `${CONTENT_TYPES}: it names ${path}, which is not there`),
    ...relationFaults('', undefined, trees).map((fault) => `package: ${fault}`),
    ...parts.flatMap(([path, root]) =>
      [
        ...partFaults(path, root, types),
        ...(root.name === 'Relationships' ? [] : relationFaults(path, root, trees)),
        ...(root.name === 'Relationships' || isReached.has(path) ? [] : ['nothing leads to it']),
      ].map((fault) => `${path}: ${fault}`),
    ),
  ];
}
