/** Signs in the table of sectors from which on they are no sectors: free, the end of a chain, the tables themselves. */
const LAST_SECTOR = 0xffff_fff9;
const NONE = 0xffff_ffff;
/** Places in the header and in an entry of the directory, as in MS-CFB, sections 2.2 and 2.6.1. */
const HEADER = 512;
const LISTED_HERE = 109;
const ENTRY = 128;
/** Small streams lie in a stream of their own, in sectors of 64 bytes. */
const SMALL_SHIFT = 6;

type Table = { readonly next: readonly number[]; readonly read: (sector: number) => Uint8Array };

type Entry = {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
};

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The sectors of a chain from its first; a chain that comes back to itself is damage. */
function chain(next: readonly number[], first: number): readonly number[] {
  const sectors: number[] = [];
  for (let sector = first; sector <= LAST_SECTOR; sector = next[sector] ?? NONE) {
    sectors.push(sector);
    if (sectors.length > next.length) throw new RangeError('A chain of sectors has no end');
  }
  return sectors;
}

/** What a stream holds; its last sector is used as far as its size says. */
function readChain({ next, read }: Table, first: number, size: number): Uint8Array {
  const sectors = chain(next, first);
  const whole = new Uint8Array(Buffer.concat(sectors.map(read)));
  if (whole.length < size) throw new RangeError('A stream is cut short');
  return whole.subarray(0, size);
}

function numbersIn(bytes: Uint8Array): readonly number[] {
  const view = viewOf(bytes);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, true));
}

function readEntries(bytes: Uint8Array): readonly Entry[] {
  const view = viewOf(bytes);
  return Array.from({ length: Math.floor(bytes.length / ENTRY) }, (_, index) => {
    const at = index * ENTRY;
    const length = Math.min(64, view.getUint16(at + 64, true));
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + Math.max(0, length - 2)));
    const [left, right, child, start, size] = [68, 72, 76, 116, 120].map((place) =>
      view.getUint32(at + place, true),
    );
    return {
      name,
      left: left ?? NONE,
      right: right ?? NONE,
      child: child ?? NONE,
      start: start ?? NONE,
      size: size ?? 0,
    };
  });
}

/** The entries right under the root, by their names; the streams of documents inside this one are deeper. */
function entriesUnderRoot(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  const seen = new Set<number>();
  const open = [entries[0]?.child ?? NONE];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    found.set(entry.name, entry);
    open.push(entry.left, entry.right);
  }
  return found;
}

/** The sectors in which the table of sectors itself lies: the first are listed in the header, more in a chain of lists. */
function tableSectors(view: DataView, read: (sector: number) => Uint8Array, most: number): readonly number[] {
  const listed = Array.from({ length: LISTED_HERE }, (_, at) => view.getUint32(76 + at * 4, true));
  let more = view.getUint32(68, true);
  for (let count = 0; more <= LAST_SECTOR; count += 1) {
    if (count > most) throw new RangeError('A chain of sectors has no end');
    const numbers = numbersIn(read(more));
    listed.push(...numbers.slice(0, -1));
    more = numbers.at(-1) ?? NONE;
  }
  return listed.filter((sector) => sector <= LAST_SECTOR);
}

/** A stream of a compound file by its name, or null where there is none. */
export type CompoundFile = { readonly stream: (name: string) => Uint8Array | null };

/** Opens the file in which Office kept its documents until 2007; throws where its tables are damaged. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = viewOf(bytes);
  const shift = view.getUint16(30, true);
  if (bytes.length < HEADER || (shift !== 9 && shift !== 12)) throw new RangeError('No compound file');
  const sector = 1 << shift;
  const read = (index: number): Uint8Array => {
    const at = (index + 1) * sector;
    if (at >= bytes.length) throw new RangeError('A sector lies behind the end');
    return bytes.subarray(at, at + sector);
  };
  const most = Math.ceil(bytes.length / sector);
  const sectors = tableSectors(view, read, most);
  if (sectors.length > most) throw new RangeError('There are more tables than sectors');
  const big: Table = { next: sectors.flatMap((index) => numbersIn(read(index))), read };
  const whole = (first: number): Uint8Array => Buffer.concat(chain(big.next, first).map(read));
  const entries = readEntries(whole(view.getUint32(48, true)));
  const small = (): Table => {
    const content = whole(entries[0]?.start ?? NONE);
    const at = (index: number): number => index << SMALL_SHIFT;
    return {
      next: numbersIn(whole(view.getUint32(60, true))),
      read: (index) => content.subarray(at(index), at(index + 1)),
    };
  };
  const named = entriesUnderRoot(entries);
  const cutoff = view.getUint32(56, true);
  return {
    stream(name) {
      const entry = named.get(name);
      if (entry === undefined) return null;
      return readChain(entry.size < cutoff ? small() : big, entry.start, entry.size);
    },
  };
}
