import { isCode, isStyle, withoutComments } from './sources.mjs';

/** @typedef {import('./sources.mjs').Source} Source */

/** The folder a class belongs to: a child of `views/` or `features/`, else a room. @param {string} path */
const folderOf = (path) => {
  const [room = '', child = '', within] = path.split('/');
  return /^(views|features)$/.test(room) && within ? `${room}/${child}` : room;
};

/** @param {string} text */
const stylesIn = (text) =>
  withoutComments(text)
    .replaceAll(/url\([^)]*\)|@import[^;]*;/g, '')
    .matchAll(/\.(-?[a-z_][\w-]*)(?=[^{};]*\{)/gi);

/** @param {string} text */
function classesIn(text) {
  const values = [
    ...text.matchAll(/\b(?:className|class)=(?:"([^"]*)"|\{([^}]*)\})/g),
    ...text.matchAll(/\bclassName:()\s*([^,}\n]*)/g),
    ...text.matchAll(/classList\.\w+\(()([^)]*)\)/g),
  ];
  return values.flatMap(([, plain, code = '']) => {
    const strings = plain ? [plain] : [...code.matchAll(/['"`]([^'"`]*)['"`]/g)].map(([, one = '']) => one);
    return strings.flatMap((one) => one.split(/[\s${}]+/));
  });
}

/**
 * Class names used, or styled once more, outside of the folder that styles them.
 * @param {readonly Source[]} sources
 */
export function classesAbroad(sources) {
  /** @type {Map<string, Set<string>>} */
  const homes = new Map();
  for (const { path, text } of sources.filter(isStyle))
    for (const [, name = ''] of stylesIn(text))
      homes.set(name, (homes.get(name) ?? new Set()).add(folderOf(path)));
  const styled = [...homes].flatMap(([name, folders]) =>
    [...folders]
      .slice(1)
      .map(
        (folder) =>
          `${folder}: .${name} is styled in ${[...folders].filter((one) => one !== folder).join(', ')} too`,
      ),
  );
  const used = sources
    .filter(isCode)
    .flatMap(({ path, text }) =>
      [...new Set(classesIn(withoutComments(text)))]
        .filter((name) => homes.has(name) && !homes.get(name)?.has(folderOf(path)))
        .map((name) => `${path}: .${name} is styled in ${[...(homes.get(name) ?? [])].join(', ')}`),
    );
  return [...styled, ...used];
}
