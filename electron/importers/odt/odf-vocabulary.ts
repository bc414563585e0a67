import type { Vocabularies } from '../xml/read-xml.ts';

const BASE = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The vocabularies of OpenDocument by the prefixes that its specification gives them. */
export const odfVocabulary: Vocabularies = new Map([
  [`${BASE}office:1.0`, 'office'],
  [`${BASE}style:1.0`, 'style'],
  [`${BASE}text:1.0`, 'text'],
  [`${BASE}table:1.0`, 'table'],
  [`${BASE}drawing:1.0`, 'draw'],
  [`${BASE}svg-compatible:1.0`, 'svg'],
  [`${BASE}xsl-fo-compatible:1.0`, 'fo'],
]);
