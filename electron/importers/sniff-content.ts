import { mainPart } from './docx/main-part.ts';
import type { DocumentContent } from './read-document.ts';
import { zipEntries, type ZipEntry } from './zip/zip-entries.ts';

/** What bytes are, whatever their file is called. */
export type Content =
  | { readonly kind: 'text' }
  | ({ readonly kind: 'document' } & DocumentContent)
  | { readonly kind: 'pdf' }
  | { readonly kind: 'html' }
  | { readonly kind: 'workbook'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'broken-zip' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'sheet' | 'other'; readonly noun: string };

type Signature = { readonly at: number; readonly bytes: string; readonly noun: string };

const signatures: readonly Signature[] = [
  { at: 0, bytes: '\x89PNG', noun: 'a PNG picture' },
  { at: 0, bytes: '\xff\xd8\xff', noun: 'a JPEG picture' },
  { at: 0, bytes: 'GIF8', noun: 'a GIF picture' },
  { at: 8, bytes: 'WEBP', noun: 'a WebP picture' },
  { at: 0, bytes: 'II*\0', noun: 'a TIFF picture' },
  { at: 0, bytes: 'MM\0*', noun: 'a TIFF picture' },
  { at: 4, bytes: 'ftypheic', noun: 'a HEIC picture' },
  { at: 8, bytes: 'WAVE', noun: 'a sound recording' },
  { at: 0, bytes: 'ID3', noun: 'a sound recording' },
  { at: 0, bytes: '\xff\xfb', noun: 'a sound recording' },
  { at: 0, bytes: 'OggS', noun: 'a sound recording' },
  { at: 0, bytes: 'fLaC', noun: 'a sound recording' },
  { at: 4, bytes: 'ftyp', noun: 'a sound or video recording' },
  { at: 0, bytes: '\x1aE\xdf\xa3', noun: 'a video recording' },
  { at: 0, bytes: 'MIME-Version:', noun: 'a web archive (MHTML)' },
  { at: 0, bytes: 'From: <Saved by', noun: 'a web archive (MHTML)' },
  { at: 0, bytes: 'SQLite format 3\0', noun: 'a database' },
  { at: 0, bytes: '\x1f\x8b', noun: 'a compressed archive' },
  { at: 0, bytes: '7z\xbc\xaf\x27\x1c', noun: 'a compressed archive' },
  { at: 0, bytes: 'Rar!', noun: 'a compressed archive' },
  { at: 0, bytes: '\x7fELF', noun: 'a program' },
  { at: 0, bytes: 'MZ\x90\0', noun: 'a program' },
];

/** What a zip archive is, by a name it must hold. */
const archives: readonly (readonly [RegExp, string])[] = [
  [/^ppt\//, 'a PowerPoint presentation'],
  [/^content\.xml$/, 'an OpenDocument file, but no text'],
  [/^META-INF\/container\.xml$/, 'an e-book'],
  [/^Index\/Document\.iwa$/, 'a Pages document'],
];

/** What else Office kept in files like Word's, by the name of a stream. */
const compounds: readonly (readonly [string, string])[] = [
  ['PowerPoint Document', 'a PowerPoint presentation of before 2007'],
  ['__properties_version1.0', 'an Outlook message'],
];

const asLatin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Whether a word stands in the bytes as UTF-16. */
function holdsSixteen(bytes: Uint8Array, word: string): boolean {
  const written = word.replaceAll(/./g, '$&\0');
  return new TextDecoder('latin1').decode(bytes).includes(written);
}

/** OpenDocument files say what they are in their first bytes; one that does not say is taken for a text. */
const odfKind = (bytes: Uint8Array): string =>
  /opendocument\.([a-z]+)/.exec(asLatin(bytes.subarray(0, 120)))?.[1] ?? 'text';

function isOdt(bytes: Uint8Array, names: readonly string[]): boolean {
  return names.includes('content.xml') && odfKind(bytes) === 'text';
}

function sniffZip(bytes: Uint8Array): Content {
  const entries = zipEntries(bytes);
  if (entries === null) return { kind: 'broken-zip' };
  const names = entries.map(({ name }) => name);
  if (mainPart(names) !== null) return { kind: 'document', format: 'docx', entries };
  if (isOdt(bytes, names)) return { kind: 'document', format: 'odt', entries };
  if (names.includes('content.xml') && odfKind(bytes) === 'spreadsheet')
    return { kind: 'sheet', noun: 'an OpenDocument spreadsheet' };
  if (names.some((name) => name.startsWith('xl/'))) return { kind: 'workbook', entries };
  const known = archives.find(([pattern]) => names.some((name) => pattern.test(name)));
  return { kind: 'other', noun: known?.[1] ?? 'a compressed archive' };
}

/** Word's format before 2007, and the envelope Office puts round a document with a password. */
function sniffCompound(bytes: Uint8Array): Content {
  if (holdsSixteen(bytes, 'EncryptedPackage')) return { kind: 'locked' };
  if (holdsSixteen(bytes, 'Workbook')) return { kind: 'sheet', noun: 'an Excel workbook of before 2007' };
  const known = compounds.find(([word]) => holdsSixteen(bytes, word));
  return known === undefined
    ? { kind: 'document', format: 'doc', entries: [] }
    : { kind: 'other', noun: known[1] };
}

/** Some writers put a few lines ahead of the document. */
function isPdf(bytes: Uint8Array): boolean {
  const head = asLatin(bytes.subarray(0, 1024));
  return head.startsWith('%PDF') || /%PDF-\d\.\d[\s\S]* obj/.test(head);
}

/** Looks at the first bytes, and into archives, to tell what a file is. */
export function sniffContent(bytes: Uint8Array): Content {
  const head = asLatin(bytes.subarray(0, 200));
  if (isPdf(bytes)) return { kind: 'pdf' };
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return sniffZip(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return sniffCompound(bytes);
  if (/^(?:\xef\xbb\xbf)?\s*\{\s*\\(?:rtf|urtf)/.test(head))
    return { kind: 'document', format: 'rtf', entries: [] };
  const found = signatures.find((signature) => head.startsWith(signature.bytes, signature.at));
  if (found !== undefined) return { kind: 'other', noun: found.noun };
  if (/^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*>\s*<office:document[\s>]/.test(head))
    return { kind: 'document', format: 'odt', entries: [] };
  if (/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|(?:html|head|body)[\s>])/i.test(head))
    return { kind: 'html' };
  return { kind: 'text' };
}
