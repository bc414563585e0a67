/** Signatures and offsets of the archive's table of contents, as in the ZIP application note, sections 4.3.12 and 4.3.16. */
const END = 0x0605_4b50;
const ENTRY = 0x0201_4b50;

/** The end of the table stands behind a comment of at most this length. */
const LONGEST_COMMENT = 65_535;

function findEnd(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** The CRC-32 that a zip archive's table of contents gives for each file in it; the library that inflates them does not look at it. */
export function zipChecksums(bytes: Uint8Array): ReadonlyMap<string, number> {
  const checksums = new Map<string, number>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return checksums;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === ENTRY) {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    checksums.set(name, view.getUint32(at + 16, true));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return checksums;
}
