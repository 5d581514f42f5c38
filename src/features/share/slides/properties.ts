import { element, escapeXml, cleanText } from '../../../lib/markup.ts';
import { XML } from './names.ts';

/** The properties of a deck. */
export interface DeckProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly language: string;
  /** The time of making. */
  readonly made: Date;
}

/** The properties of a deck as a part. */
export const coreXml = ({ title, subject, author, language, made }: DeckProperties) => {
  const at = made.toISOString().replace(/\.\d+Z$/, 'Z');
  const text = (name: string, words: string) => element(name, {}, escapeXml(cleanText(words)));
  const day = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, at);
  return (
    XML +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      text('dc:title', title),
      text('dc:subject', subject),
      text('dc:creator', author),
      text('cp:lastModifiedBy', author),
      day('dcterms:created'),
      day('dcterms:modified'),
      text('dc:language', language),
    )
  );
};
