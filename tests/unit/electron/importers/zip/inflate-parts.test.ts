import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inflateParts } from '#electron/importers/zip/inflate-parts.ts';
import { zipEntries, type ZipEntry } from '#electron/importers/zip/zip-entries.ts';

const archive = zipSync(
  { 'a.xml': strToU8('so it goes'), 'b.xml': [strToU8('as it is'), { level: 0 }] },
  { comment: 'made by hand' },
);

function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const entries = zipEntries(bytes);
  if (entries === null) throw new Error('no archive');
  return entries;
}

const read = (bytes: Uint8Array, entries: readonly ZipEntry[], ...names: readonly string[]): unknown => {
  const parts = inflateParts(bytes, entries, new Set(names));
  if (!parts.ok) return parts.error;
  return Object.fromEntries([...parts.value].map(([name, part]) => [name, new TextDecoder().decode(part)]));
};

test('the parts asked for are inflated', () => {
  expect(read(archive, entriesOf(archive), 'a.xml', 'b.xml', 'c.xml')).toEqual({
    'a.xml': 'so it goes',
    'b.xml': 'as it is',
  });
});

test('names that stand with the other slash are the same', () => {
  const bytes = zipSync({ 'word\\document.xml': strToU8('x') });
  expect(entriesOf(bytes).map(({ name }) => name)).toEqual(['word/document.xml']);
});

/** The same archive with one entry told otherwise. */
const told = (other: Partial<ZipEntry>): readonly ZipEntry[] =>
  entriesOf(archive).map((entry) => (entry.name === 'a.xml' ? { ...entry, ...other } : entry));

test.each([
  ['another checksum', { checksum: 1 }, 'damaged'],
  ['an unknown method', { method: 99 }, 'damaged'],
  ['a place behind the end', { at: 100_000 }, 'damaged'],
  ['more bytes than there are', { packed: 100_000 }, 'damaged'],
  ['a size beyond all measure', { full: 1e9 }, 'too_large'],
  ['a password', { locked: true }, 'locked'],
])('a part with %s is not read', (_, other, failure) => {
  expect(read(archive, told(other), 'a.xml')).toBe(failure);
});

test('a part that grows far beyond what it says is given up in time', () => {
  const bomb = deflateRawSync(new Uint8Array(80_000_000));
  const [first] = entriesOf(archive);
  if (first === undefined) throw new Error('no entry');
  const bytes = Buffer.concat([Buffer.alloc(30), bomb]);
  expect(read(bytes, [{ ...first, at: 0, full: 10, packed: bomb.length }], 'a.xml')).toBe('too_large');
});

/** An archive of one stored part whose sizes stand where those of large ones do. */
function wideArchive(): Uint8Array {
  const small = zipSync({ 'a.xml': [strToU8('so'), { level: 0 }] });
  const view = new DataView(small.buffer, small.byteOffset, small.byteLength);
  const end = small.length - 22;
  const table = view.getUint32(end + 16, true);
  const entry = Buffer.from(small.subarray(table, end));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 12);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(42)), 20);
  for (const at of [20, 24, 42]) entry.writeUInt32LE(0xffff_ffff, at);
  entry.writeUInt16LE(28, 30);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x0606_4b50, 0);
  end64.writeBigUInt64LE(BigInt(table), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x0706_4b50, 0);
  locator.writeBigUInt64LE(BigInt(table + entry.length + 28), 8);
  const last = Buffer.from(small.subarray(end));
  last.writeUInt32LE(0xffff_ffff, 16);
  return Buffer.concat([small.subarray(0, table), entry, extra, end64, locator, last]);
}

test('numbers of 64 bits are read where they are', () => {
  const bytes = wideArchive();
  expect(read(bytes, entriesOf(bytes), 'a.xml')).toEqual({ 'a.xml': 'so' });
});

test('no part of an archive is an archive', () => {
  for (let length = 0; length < archive.length; length += 1)
    expect(zipEntries(archive.subarray(0, length))).toBeNull();
});
