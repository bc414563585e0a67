import { SaxesParser } from 'saxes';

/** An element of WordprocessingML by its bare name; elements of other vocabularies keep their prefix. */
export type XmlElement = {
  readonly name: string;
  /** An attribute of WordprocessingML. */
  readonly get: (attribute: string) => string | undefined;
};

export type XmlHandler = {
  readonly open: (element: XmlElement) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

const STEP = 262_144;

const namespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** What the document puts before its own elements, usually `w:`. */
function ownPrefix(attributes: Readonly<Record<string, string>>): string {
  for (const [name, value] of Object.entries(attributes)) {
    if (!namespaces.has(value)) continue;
    if (name === 'xmlns') return '';
    if (name.startsWith('xmlns:')) return `${name.slice(6)}:`;
  }
  throw new Error('The XML is not of a Word document');
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Reads XML from beginning to end, and throws where it is not well formed or declares a document type of its own, as bombs of entities do. */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser();
  let prefix: string | null = null;
  const bare = (name: string): string =>
    prefix !== null && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  parser.on('doctype', () => {
    throw new Error('The XML declares a document type');
  });
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.on('opentag', ({ name, attributes }) => {
    prefix ??= ownPrefix(attributes);
    handler.open({ name: bare(name), get: (attribute) => attributes[`${prefix ?? ''}${attribute}`] });
  });
  parser.on('closetag', ({ name }) => {
    handler.close(bare(name));
  });
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let from = 0; from < bytes.length; from += STEP) {
    parser.write(decoder.decode(bytes.subarray(from, from + STEP), { stream: from + STEP < bytes.length }));
  }
  parser.close();
}
