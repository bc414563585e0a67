import { readAttributes, scanXml, type AttributeOf } from './scan-xml.ts';

/** By the address of a vocabulary the prefix by which we know it, whatever the document calls it. */
export type Vocabularies = ReadonlyMap<string, string>;

export type XmlHandler = {
  /** Names and attributes with our prefixes; `''` as a prefix is none. */
  readonly open: (name: string, attribute: AttributeOf) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

function encodingOf([first, second, third]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return first === 0x3c && second === 0 && third !== 0 ? 'utf-16le' : 'utf-8';
}

/** Our prefix for each prefix of the document, as its first element declares them. */
function prefixesIn(xml: string, vocabularies: Vocabularies): ReadonlyMap<string, string> {
  const root = /<[^?!][^>]*>/.exec(xml.slice(0, 20_000))?.[0] ?? '';
  const ours = new Map<string, string>();
  for (const [name, address] of readAttributes(root)) {
    const prefix = vocabularies.get(address);
    if (prefix === undefined || !name.startsWith('xmlns')) continue;
    ours.set(name.slice(6), prefix);
  }
  return ours;
}

const written = (prefix: string, name: string): string => (prefix === '' ? name : `${prefix}:${name}`);

/** Reads XML of known vocabularies; throws where it is not well formed or its first element declares none of them. */
export function readXml(bytes: Uint8Array, vocabularies: Vocabularies, handler: XmlHandler): void {
  const xml = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const ours = prefixesIn(xml, vocabularies);
  if (ours.size === 0) throw new Error('The XML is not of such a document');
  const theirs = new Map([...ours].map(([their, our]) => [our, their] as const));
  const names = new Map<string, string>();
  const open: string[] = [];
  const nameOf = (name: string): string => {
    const seen = names.get(name);
    if (seen !== undefined) return seen;
    const colon = name.indexOf(':');
    const prefix = colon === -1 ? '' : name.slice(0, colon);
    const our = written(ours.get(prefix) ?? prefix, name.slice(colon + 1));
    names.set(name, our);
    return our;
  };
  let current: AttributeOf = () => undefined;
  const attribute: AttributeOf = (name) => {
    const colon = name.indexOf(':');
    const prefix = colon === -1 ? '' : name.slice(0, colon);
    return current(written(theirs.get(prefix) ?? prefix, name.slice(colon + 1)));
  };
  scanXml(xml, {
    open(name, given) {
      current = given;
      const ourName = nameOf(name);
      open.push(ourName);
      handler.open(ourName, attribute);
    },
    close() {
      handler.close(open.pop() ?? '');
    },
    text: handler.text,
  });
}
