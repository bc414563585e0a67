import type { Vocabularies } from '../xml/read-xml.ts';

/** Word's own elements stand without a prefix; those of other vocabularies keep the one that Word gives them. */
export const wordVocabulary: Vocabularies = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', ''],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);
