import { decodeEntities } from './decode-entities.ts';

/** An attribute of the element that is being opened, by its name as it is written. */
export type AttributeOf = (name: string) => string | undefined;

export type XmlEvents = {
  readonly open: (name: string, attribute: AttributeOf) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

/** Deeper than any document is nested, and shallow enough that tables in tables are soon put together. */
const DEEPEST = 500;

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13;

function broken(): never {
  throw new Error('The XML is not well formed');
}

function find(xml: string, what: string, from: number): number {
  const at = xml.indexOf(what, from);
  return at === -1 ? broken() : at;
}

/** The place of the `>` that ends a tag; one in an attribute's value does not. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === QUOTE) at = find(xml, '"', at + 1);
    else if (code === APOSTROPHE) at = find(xml, "'", at + 1);
    else if (code === LESS) broken();
  }
  return broken();
}

function endOfName(xml: string, from: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); at < xml.length; code = xml.charCodeAt((at += 1))) {
    if (isBlank(code) || code === SLASH || code === GREATER || code === LESS) break;
  }
  return at === from ? broken() : at;
}

const attributes = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Every attribute in the inside of a tag. */
export function readAttributes(inside: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of inside.matchAll(attributes)) {
    found.set(name, decodeEntities(double ?? single ?? ''));
  }
  return found;
}

/** One attribute in the inside of a tag; nearly every writer puts one blank before it and none about the sign. */
function readAttribute(inside: string, name: string): string | undefined {
  const at = inside.indexOf(` ${name}="`);
  if (at === -1) return inside.includes(name) ? readAttributes(inside).get(name) : undefined;
  const start = at + name.length + 3;
  return decodeEntities(inside.slice(start, find(inside, '"', start)));
}

/**
 * Reads XML from its first letter to its last, several times as fast as a parser that hands out every attribute, and throws
 * where tags do not match or a document type is declared, as bombs of entities do.
 */
export function scanXml(xml: string, events: XmlEvents): void {
  const open: string[] = [];
  let from = 0;
  let to = 0;
  let opened = false;
  const attribute: AttributeOf = (name) => readAttribute(xml.slice(from, to), name);

  const startTag = (at: number): number => {
    from = endOfName(xml, at + 1);
    to = endOfTag(xml, from);
    const name = xml.slice(at + 1, from);
    if (open.length === 0 && opened) broken();
    if (open.length >= DEEPEST) broken();
    opened = true;
    events.open(name, attribute);
    if (xml.charCodeAt(to - 1) === SLASH) events.close(name);
    else open.push(name);
    return to + 1;
  };

  const endTag = (at: number): number => {
    const name = open.pop();
    if (name === undefined || !xml.startsWith(name, at + 2)) return broken();
    let end = at + 2 + name.length;
    while (isBlank(xml.charCodeAt(end))) end += 1;
    if (xml.charCodeAt(end) !== GREATER) return broken();
    events.close(name);
    return end + 1;
  };

  const special = (at: number): number => {
    if (xml.startsWith('<?', at)) return find(xml, '?>', at) + 2;
    if (xml.startsWith('<!--', at)) return find(xml, '-->', at) + 3;
    if (!xml.startsWith('<![CDATA[', at)) return broken();
    const end = find(xml, ']]>', at);
    events.text(xml.slice(at + 9, end));
    return end + 3;
  };

  for (let at = 0; at < xml.length;) {
    const tag = xml.indexOf('<', at);
    const end = tag === -1 ? xml.length : tag;
    if (end > at) {
      if (open.length > 0) events.text(decodeEntities(xml.slice(at, end)));
      else if (/[^\s\ufeff]/.test(xml.slice(at, end))) broken();
    }
    if (tag === -1) break;
    const next = xml.charCodeAt(tag + 1);
    if (next === SLASH) at = endTag(tag);
    else at = next === 33 || next === 63 ? special(tag) : startTag(tag);
  }
  if (open.length > 0 || !opened) broken();
}
