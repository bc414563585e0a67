/** A file in a zip archive as the table of contents has it; sizes and places are bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly full: number;
  readonly at: number;
  readonly locked: boolean;
};

/** Signatures and places as in the ZIP application note, sections 4.3.12, 4.3.14 to 4.3.16 and 4.5.3. */
const END = 0x0605_4b50;
const END_64 = 0x0606_4b50;
const LOCATOR_64 = 0x0706_4b50;
const ENTRY = 0x0201_4b50;
const EXTRA_64 = 1;
/** Stands where a size or place is too long for its field, and is told in a field of its own. */
const ELSEWHERE = 0xffff_ffff;
/** The end of the table stands behind a comment of at most this length. */
const LONGEST_COMMENT = 65_535;
/** No document has so many parts; a bomb may. */
const MOST_ENTRIES = 100_000;

const wide = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function findEnd(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** Where the table of contents begins. */
function findTable(view: DataView, end: number): number {
  const at = view.getUint32(end + 16, true);
  if (at !== ELSEWHERE) return at;
  if (view.getUint32(end - 20, true) !== LOCATOR_64) throw new RangeError('No second end of the archive');
  const end64 = wide(view, end - 12);
  if (view.getUint32(end64, true) !== END_64) throw new RangeError('No second end of the archive');
  return wide(view, end64 + 48);
}

/** The numbers that were too long for their own fields, in the order in which they are asked for. */
function widened(view: DataView, from: number, to: number, fields: readonly number[]): readonly number[] {
  if (!fields.includes(ELSEWHERE)) return fields;
  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== EXTRA_64) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return fields.map((field) => {
    if (field !== ELSEWHERE) return field;
    at += 8;
    return wide(view, at - 8);
  });
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  const extra = at + 46 + view.getUint16(at + 28, true);
  const comment = extra + view.getUint16(at + 30, true);
  const fields = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true));
  const [full = 0, packed = 0, start = 0] = widened(view, extra, comment, fields);
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, extra)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed,
    full,
    at: start,
    locked: (view.getUint16(at + 8, true) & 1) === 1,
  };
  return { entry, next: comment + view.getUint16(at + 32, true) };
}

/** The table of contents of a zip archive, or null when there is none that can be read. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  try {
    const end = findEnd(view);
    if (end === null) return null;
    const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
    for (let at = findTable(view, end); entries.length < count && view.getUint32(at, true) === ENTRY;) {
      const { entry, next } = readEntry(bytes, view, at);
      entries.push(entry);
      at = next;
    }
    return entries.length === count ? entries : null;
  } catch {
    return null;
  }
}
