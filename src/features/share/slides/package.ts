import { element } from '../../../lib/markup.ts';
import { layoutXml, masterXml, notesMasterXml, notesSize, slideSize } from './masters.ts';
import { RELATIONSHIPS, R, ROOT, XML } from './names.ts';
import { coreXml, type DeckProperties } from './properties.ts';
import { themeXml } from './theme.ts';

/** A slide as the markup of its parts. */
export interface SlidePart {
  readonly xml: string;
  readonly notes: string;
  /** The addresses that its words lead to, by the ids of the relations. */
  readonly links: ReadonlyMap<string, string>;
}

const TYPES = {
  presentation: 'presentationml.presentation.main',
  slideMaster: 'presentationml.slideMaster',
  slideLayout: 'presentationml.slideLayout',
  slide: 'presentationml.slide',
  notesMaster: 'presentationml.notesMaster',
  notesSlide: 'presentationml.notesSlide',
  presProps: 'presentationml.presProps',
  viewProps: 'presentationml.viewProps',
  tableStyles: 'presentationml.tableStyles',
  theme: 'theme',
  'extended-properties': 'extended-properties',
} as const;
type Kind = keyof typeof TYPES;

const CORE = {
  relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  type: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;
const typeOf = (kind: Kind) => `application/vnd.openxmlformats-officedocument.${TYPES[kind]}+xml`;

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

/** A relation to another part, from the folder of the one that has it. */
const to = (id: string, kind: Kind | 'officeDocument', target: string): Relation => ({
  id,
  type: `${R}/${kind}`,
  target,
});

const relationsXml = (relations: readonly Relation[]) =>
  XML +
  element(
    'Relationships',
    { xmlns: RELATIONSHIPS },
    ...relations.map(({ id, type, target, isExternal }) =>
      element('Relationship', {
        Id: id,
        Type: type,
        Target: target,
        TargetMode: isExternal ? 'External' : undefined,
      }),
    ),
  );

/** A part, its type of content and the relations that it has. */
interface Part {
  readonly path: string;
  readonly xml: string;
  readonly type: string;
  readonly relations?: readonly Relation[];
}

const relationsPath = (path: string) => path.replace(/([^/]+)$/, '_rels/$1.rels');

const presentationXml = (count: number) =>
  XML +
  element(
    'p:presentation',
    { ...ROOT, saveSubsetFonts: 1 },
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rIdMaster"/></p:sldMasterIdLst>',
    '<p:notesMasterIdLst><p:notesMasterId r:id="rIdNotes"/></p:notesMasterIdLst>',
    element(
      'p:sldIdLst',
      {},
      ...Array.from({ length: count }, (_, at) =>
        element('p:sldId', { id: 256 + at, 'r:id': `rIdSlide${at + 1}` }),
      ),
    ),
    slideSize(),
    notesSize(),
  );

/** The parts of a deck: every one that is named is there. */
function partsOf(slides: readonly SlidePart[], properties: DeckProperties): Part[] {
  const numbered = slides.map((slide, at) => ({ ...slide, number: at + 1 }));
  const simple = (kind: Kind, path: string, xml: string): Part => ({ path, xml, type: typeOf(kind) });
  return [
    {
      ...simple('presentation', 'ppt/presentation.xml', presentationXml(slides.length)),
      relations: [
        to('rIdMaster', 'slideMaster', 'slideMasters/slideMaster1.xml'),
        to('rIdNotes', 'notesMaster', 'notesMasters/notesMaster1.xml'),
        ...numbered.map(({ number }) => to(`rIdSlide${number}`, 'slide', `slides/slide${number}.xml`)),
        to('rIdProps', 'presProps', 'presProps.xml'),
        to('rIdView', 'viewProps', 'viewProps.xml'),
        to('rIdTheme', 'theme', 'theme/theme1.xml'),
        to('rIdTables', 'tableStyles', 'tableStyles.xml'),
      ],
    },
    {
      ...simple('slideMaster', 'ppt/slideMasters/slideMaster1.xml', masterXml()),
      relations: [
        to('rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'),
        to('rId2', 'theme', '../theme/theme1.xml'),
      ],
    },
    {
      ...simple('slideLayout', 'ppt/slideLayouts/slideLayout1.xml', layoutXml()),
      relations: [to('rId1', 'slideMaster', '../slideMasters/slideMaster1.xml')],
    },
    {
      ...simple('notesMaster', 'ppt/notesMasters/notesMaster1.xml', notesMasterXml()),
      relations: [to('rId1', 'theme', '../theme/theme2.xml')],
    },
    simple('theme', 'ppt/theme/theme1.xml', themeXml(properties.author)),
    simple('theme', 'ppt/theme/theme2.xml', themeXml(properties.author)),
    simple('presProps', 'ppt/presProps.xml', XML + element('p:presentationPr', ROOT)),
    simple('viewProps', 'ppt/viewProps.xml', XML + element('p:viewPr', ROOT)),
    simple(
      'tableStyles',
      'ppt/tableStyles.xml',
      XML + element('a:tblStyleLst', { 'xmlns:a': ROOT['xmlns:a'], def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' }), // prettier-ignore
    ),
    ...numbered.flatMap(({ number, xml, notes, links }): Part[] => [
      {
        ...simple('slide', `ppt/slides/slide${number}.xml`, xml),
        relations: [
          to('rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'),
          to('rId2', 'notesSlide', `../notesSlides/notesSlide${number}.xml`),
          ...[...links].map(([id, target]) => ({ id, type: `${R}/hyperlink`, target, isExternal: true })),
        ],
      },
      {
        ...simple('notesSlide', `ppt/notesSlides/notesSlide${number}.xml`, notes),
        relations: [
          to('rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'),
          to('rId2', 'slide', `../slides/slide${number}.xml`),
        ],
      },
    ]),
    { path: 'docProps/core.xml', xml: coreXml(properties), type: CORE.type },
    simple(
      'extended-properties',
      'docProps/app.xml',
      XML +
        element(
          'Properties',
          { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
          element('Slides', {}, String(slides.length)),
        ),
    ),
  ];
}

/** All files of a deck, by their paths. */
export function filesOf(
  slides: readonly SlidePart[],
  properties: DeckProperties,
): ReadonlyMap<string, string> {
  const parts = partsOf(slides, properties);
  const types =
    XML +
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }), // prettier-ignore
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...parts.map(({ path, type }) => element('Override', { PartName: `/${path}`, ContentType: type })),
    );
  const root = relationsXml([
    to('rId1', 'officeDocument', 'ppt/presentation.xml'),
    { id: 'rId2', type: CORE.relation, target: 'docProps/core.xml' },
    to('rId3', 'extended-properties', 'docProps/app.xml'),
  ]);
  return new Map([
    ['[Content_Types].xml', types],
    ['_rels/.rels', root],
    ...parts.flatMap(({ path, xml, relations }): [string, string][] => [
      [path, xml],
      ...(relations ? [[relationsPath(path), relationsXml(relations)] as [string, string]] : []),
    ]),
  ]);
}
