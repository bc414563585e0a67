/** A change to how letters or paragraphs look: its number and what it is set to. */
export type Property = { readonly id: number; readonly value: number };

/** Bytes behind a property by its kind, MS-DOC, section 2.6.1; the sixth tells its own length. */
const SIZES: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3];
const OWN_LENGTH = 6;
/** The definition of a table, whose length takes two bytes and counts one too many. */
const TABLE_DEFINITION = 0xd608;

/** The properties in a list of them, up to where it stops making sense. */
export function readProperties(list: Uint8Array): readonly Property[] {
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  const properties: Property[] = [];
  for (let at = 0; at + 3 <= list.length;) {
    const id = view.getUint16(at, true);
    const kind = id >> 13;
    const isWord = SIZES[kind] === 2 && at + 4 <= list.length;
    properties.push({ id, value: isWord ? view.getUint16(at + 2, true) : view.getUint8(at + 2) });
    if (kind !== OWN_LENGTH) at += 2 + (SIZES[kind] ?? 1);
    else if (id !== TABLE_DEFINITION) at += 3 + view.getUint8(at + 2);
    else if (at + 4 <= list.length) at += 3 + view.getUint16(at + 2, true);
    else break;
  }
  return properties;
}

/** A property that is on or off, or as its style has it (128), or the other way round (129). */
export function switched(value: number, styled: boolean): boolean {
  if (value === 128) return styled;
  return value === 129 ? !styled : value === 1;
}

export const propertyIds = {
  deleted: 0x0800,
  letterStyle: 0x4a30,
  bold: 0x0835,
  italic: 0x0836,
  hidden: 0x083c,
  fromRight: 0x085a,
  farBold: 0x085c,
  inTable: 0x2416,
  endOfRow: 0x2417,
  level: 0x2640,
} as const;
