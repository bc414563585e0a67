import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sniffContent } from '#electron/importers/sniff-content.ts';

const bytes = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
/** The beginning of an OpenDocument file, which says of what kind it is. */
const opened = (kind: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8('x'),
  });
const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

test.each([
  ['a PNG picture', bytes('\x89PNG\r\n\x1a\n')],
  ['a JPEG picture', bytes('\xff\xd8\xff\xe0')],
  ['a WebP picture', bytes('RIFF\0\0\0\0WEBPVP8 ')],
  ['a sound recording', bytes('RIFF\0\0\0\0WAVEfmt ')],
  ['a sound recording', bytes('ID3\x03')],
  ['a sound or video recording', bytes('\0\0\0\x20ftypM4A ')],
  ['a PowerPoint presentation', zip('ppt/presentation.xml')],
  ['an OpenDocument file, but no text', opened('presentation')],
  ['an e-book', zip('META-INF/container.xml')],
  ['a compressed archive', zip('a.txt')],
])('%s', (noun, content) => {
  expect(sniffContent(content)).toEqual({ kind: 'other', noun });
});

test.each([
  ['an Excel workbook of before 2007', bytes(`${compound}W\0o\0r\0k\0b\0o\0o\0k\0`)],
  ['an OpenDocument spreadsheet', opened('spreadsheet')],
])('%s is a sheet', (noun, content) => {
  expect(sniffContent(content)).toEqual({ kind: 'sheet', noun });
});

test.each([
  ['text', bytes('Anna: so it goes')],
  ['text', bytes('<v Anna>')],
  ['text', new Uint8Array()],
  ['text', bytes('A file begins with %PDF-1.7')],
  ['pdf', bytes('%PDF-1.7')],
  ['workbook', zip('[Content_Types].xml', 'xl/workbook.xml')],
  ['pdf', bytes('so\n%PDF-1.7\n1 0 obj')],
  ['document', zip('word/document.xml')],
  ['document', zip('word/document2.xml')],
  ['document', bytes(compound)],
  ['document', opened('text')],
  ['document', zip('content.xml')],
  ['document', bytes('{\\rtf1\\ansi')],
  ['document', bytes('<?xml version="1.0"?>\n<office:document xmlns:office="o">')],
  ['html', bytes('\xef\xbb\xbf\n<!DOCTYPE html><html>')],
  ['html', bytes('<?xml version="1.0"?>\n<html xmlns="h">')],
  ['broken-zip', zip('word/document.xml').subarray(0, 40)],
  ['locked', bytes(`${compound}E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`)],
])('%s', (kind, content) => {
  expect(sniffContent(content).kind).toBe(kind);
});
