import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { refuse } from '#shared/contract/refusal.ts';
import { applicationId } from './application-id.ts';

const headerLength = 100;
const magic = 'SQLite format 3\u0000';

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['a zip archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
];

function looksLike(header: Buffer): string | null {
  if (header.length === 0) {
    return 'an empty file';
  }
  const known = signatures.find(([, bytes]) => bytes.every((byte, index) => header[index] === byte));
  return known?.[0] ?? null;
}

function readHeader(file: string): { header: Buffer; size: number } {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return refuse('no_permission', { file });
  }
  try {
    const header = Buffer.alloc(headerLength);
    const length = readSync(descriptor, header, 0, headerLength, 0);
    return { header: header.subarray(0, length), size: fstatSync(descriptor).size };
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Looks at a file without changing a byte of it and refuses what is no study, is cut short, or comes from a newer Throughline.
 * Returns the version of its schema.
 */
export function inspectFile(file: string, newest: number): number {
  if (!existsSync(file)) {
    return refuse('file_not_found', { file });
  }
  if (statSync(file).isDirectory()) {
    return refuse('is_directory', { file });
  }
  const { header, size } = readHeader(file);
  if (header.length < headerLength || header.toString('latin1', 0, 16) !== magic) {
    return refuse('not_a_study', { file, looksLike: looksLike(header) });
  }
  if (header.readUInt32BE(68) !== applicationId) {
    return refuse('not_a_study', { file, looksLike: 'another program’s database' });
  }
  const version = header.readUInt32BE(60);
  if (version > newest) {
    return refuse('study_too_new', { file, version, known: newest });
  }
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const pages = header.readUInt32BE(28);
  const countIsValid = header.readUInt32BE(24) === header.readUInt32BE(92);
  const unfinishedWrites = existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0;
  if (countIsValid && !unfinishedWrites && size < pages * pageSize) {
    return refuse('study_damaged', { file });
  }
  return version;
}
