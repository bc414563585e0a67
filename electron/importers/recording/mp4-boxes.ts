import { readSync } from 'node:fs';

/** A box of an MP4 file: its four letters, and where what is in it begins and ends, in bytes. */
export type Box = { readonly type: string; readonly start: number; readonly end: number };

/** So many letters head a box: its length, its type, and its length again where that is too large for the first. */
const headSize = 16;

function boxAt(head: Buffer, at: number, end: number): (Box & { readonly next: number }) | null {
  if (head.length < 8) {
    return null;
  }
  const short = head.readUInt32BE(0);
  const isLong = short === 1 && head.length >= headSize;
  const length = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? end - at : short;
  const next = at + length;
  return length < 8 || next > end
    ? null
    : { type: head.toString('latin1', 4, 8), start: at + (isLong ? headSize : 8), end: next, next };
}

/** The boxes one after another in a part of a file, as far as they are whole; what is in them isn't read. */
export function* boxesOfFile(descriptor: number, size: number): Generator<Box> {
  const head = Buffer.alloc(headSize);
  for (let at = 0; at < size;) {
    const box = boxAt(head.subarray(0, readSync(descriptor, head, 0, headSize, at)), at, size);
    if (box === null) {
      return;
    }
    yield box;
    at = box.next;
  }
}

/** The boxes of a type in a box that was read, or in boxes in it: one type for each level. */
export function boxesIn(bytes: Buffer, [type = '', ...inner]: readonly string[]): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const box = boxAt(bytes.subarray(at, at + headSize), at, bytes.length);
    if (box === null) {
      break;
    }
    if (box.type === type) {
      found.push(bytes.subarray(box.start, box.end));
    }
    at = box.next;
  }
  return inner.length === 0 ? found : found.flatMap((box) => boxesIn(box, inner));
}
