import { inflateSync } from 'node:zlib';

const MARK = 'stream';
/** The first byte of what zlib packs, as PDF writers set it. */
const ZLIB = 0x78;
/** Packed twice over is strange, three times a trick. */
const DEEPEST = 3;

/** Before its bytes a stream says what it is, in fewer letters than these. */
const LONGEST_HEAD = 2000;

/** Pictures are not unpacked, however large. */
function isPicture(buffer: Buffer, stream: number): boolean {
  const head = buffer.toString('latin1', Math.max(0, stream - LONGEST_HEAD), stream);
  return /\/Subtype\s*\/Image\b/u.test(head.slice(head.lastIndexOf(' obj') + 1));
}

function inflatedSize(packed: Uint8Array, limit: number, depth: number): number {
  try {
    // What is cut short or followed by something else counts as far as it goes.
    const full = inflateSync(packed, { maxOutputLength: limit, finishFlush: 2 });
    const inner = full[0] === ZLIB && depth < DEEPEST ? inflatedSize(full, limit, depth + 1) : 0;
    return full.length + inner;
  } catch (cause) {
    const isBomb = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    return isBomb ? Infinity : 0;
  }
}

/** Whether the packed parts of a PDF document grow beyond a number of bytes when they are unpacked, without keeping any. */
export function growsBeyond(bytes: Uint8Array, limit: number): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = buffer.indexOf(MARK); at !== -1; at = buffer.indexOf(MARK, at)) {
    let start = at + MARK.length;
    while (buffer[start] === 0x0d || buffer[start] === 0x0a || buffer[start] === 0x20) start += 1;
    if (buffer[start] === ZLIB && !isPicture(buffer, at)) {
      const found = buffer.indexOf('endstream', start);
      const end = found === -1 ? buffer.length : found;
      size += inflatedSize(buffer.subarray(start, end), limit, 1);
      if (size > limit) return true;
      // What looks like another within it is part of it.
      at = end;
    } else at = start;
  }
  return false;
}
