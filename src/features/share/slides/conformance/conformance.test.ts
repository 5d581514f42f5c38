import { expect, it } from 'vitest';
import { compiled } from '../../../../compile/fixture.ts';
import { words as en } from '../../../../locales/en/page.ts';
import { words as shareEn } from '../../../../locales/en/share.ts';
import { words as tableEn } from '../../../../locales/en/table.ts';
import { filesOf } from '../package.ts';
import { figuresSlide } from '../table.ts';
import { faultsOf } from './fixture.ts';

const { atlas } = compiled;
const ABOUT = { title: 'T', subject: 'S', author: 'A', language: 'en-US', made: new Date(0) };

it('refuses a deck where a part is missing, is of another type, or is out of order', () => {
  const broken = (change: (files: Map<string, string>) => void) => {
    const files = new Map(filesOf([figuresSlide({ atlas, words: en, shareWords: shareEn }, tableEn)], ABOUT));
    expect(faultsOf(files)).toEqual([]);
    change(files);
    return faultsOf(files).join('\n');
  };
  const edit = (path: string, from: string | RegExp, to: string) =>
    broken((files) => {
      const text = files.get(path) ?? '';
      expect([path, text.search(from)]).not.toEqual([path, -1]);
      files.set(path, text.replace(from, to));
    });
  const first = 'ppt/slides/slide1.xml';
  const cases = [
    [broken((files) => files.delete('ppt/notesMasters/notesMaster1.xml')), 'which is not there'],
    [edit('[Content_Types].xml', '</Types>', '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="application/xml"/></Types>'), 'slideMaster2.xml, which is not there'],
    [edit('[Content_Types].xml', /slideLayout\+xml/, 'slide+xml'), 'its root is p:sldLayout'],
    [edit('ppt/_rels/presentation.xml.rels', 'slides/slide1.xml', 'slides/slide9.xml'), 'slide9.xml, which is not there'],
    [edit('ppt/presentation.xml', 'r:id="rIdSlide1"', 'r:id="rIdNone"'), 'refers to rIdNone'],
    [edit('ppt/slideMasters/slideMaster1.xml', '<a:effectLst/>', ''), 'p:bgPr may not hold'],
    [edit('ppt/presentation.xml', /(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)(<p:sldIdLst>.*<\/p:sldIdLst>)/, '$2$1'), 'p:presentation may not hold'],
    [edit(first, /<p:cNvPr id="3"/, '<p:cNvPr id="2"'), 'an id of a shape is there twice'],
    [edit(first, /lang="en-US"/, 'lang="en"'), 'a:rPr has lang="en"'],
    [edit(first, '</p:spTree>', '<p:pic/></p:spTree>'), 'p:pic is not known'],
    [edit(first, '</p:spTree>', ''), 'is closed where it is not open'],
  ] as const; // prettier-ignore
  for (const [faults, expected] of cases) expect(faults).toContain(expected);
});
