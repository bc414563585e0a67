/** What a stream holds, by its name. */
type Streams = Readonly<Record<string, Uint8Array>>;

const SECTOR = 512;
const SMALL = 64;
/** Streams of fewer bytes lie in the small sectors. */
const CUTOFF = 4096;
const END = 0xffff_fffe;
const FREE = 0xffff_ffff;
const TABLE = 0xffff_fffd;

const padded = (bytes: Uint8Array, unit: number): Uint8Array => {
  const whole = new Uint8Array(Math.ceil(bytes.length / unit) * unit);
  whole.set(bytes);
  return whole;
};

function numbers(values: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

/** Puts streams into sectors of one size, one behind the other: where each starts, and what follows on each sector. */
function allot(
  streams: readonly Uint8Array[],
  unit: number,
): { starts: number[]; next: number[]; bytes: Uint8Array } {
  const starts: number[] = [];
  const next: number[] = [];
  for (const stream of streams) {
    const count = Math.ceil(stream.length / unit);
    starts.push(count === 0 ? END : next.length);
    for (let index = 1; index <= count; index += 1) next.push(index === count ? END : next.length + 1);
  }
  return { starts, next, bytes: Buffer.concat(streams.map((stream) => padded(stream, unit))) };
}

type Entry = {
  readonly name: string;
  readonly kind: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
};

function directoryEntry({ name, kind, right, child, start, size }: Entry): Uint8Array {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes.writeUInt8(kind, 66);
  for (const [index, value] of [FREE, right, child].entries()) bytes.writeUInt32LE(value, 68 + index * 4);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

/** A file as Office kept its documents in until 2007, with the given streams under its root. */
export function compoundFile(streams: Streams): Uint8Array {
  const all = Object.entries(streams);
  const isSmall = ([, bytes]: readonly [string, Uint8Array]): boolean => bytes.length < CUTOFF;
  const small = allot(
    all.filter(isSmall).map(([, bytes]) => bytes),
    SMALL,
  );
  const smallTable = numbers(small.next);
  const bigStreams = all.filter((stream) => !isSmall(stream)).map(([, bytes]) => bytes);
  const directorySize = (all.length + 1) * 128;
  const big = allot([new Uint8Array(directorySize), smallTable, small.bytes, ...bigStreams], SECTOR);
  const [directoryStart = END, smallTableStart = END, smallStart = END, ...starts] = big.starts;
  const smallStarts = [...small.starts];
  const entries = all.map(([name, bytes], index) => ({
    name,
    kind: 2,
    right: index + 1 < all.length ? index + 2 : FREE,
    child: FREE,
    start: (isSmall([name, bytes]) ? smallStarts.shift() : starts.shift()) ?? END,
    size: bytes.length,
  }));
  const root = {
    name: 'Root Entry',
    kind: 5,
    right: FREE,
    child: all.length > 0 ? 1 : FREE,
    start: smallStart,
    size: small.bytes.length,
  };
  const tableCount = Math.ceil((big.next.length + 8) / 127);
  const tables = Array.from({ length: tableCount }, (_, index) => big.next.length + index);
  const header = Buffer.alloc(SECTOR, 0);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    header.writeUInt16LE(value, at);
  for (const [at, value] of [
    [44, tableCount],
    [48, directoryStart],
    [56, CUTOFF],
    [60, smallTableStart],
    [64, 1],
    [68, END],
  ] as const) {
    header.writeUInt32LE(value, at);
  }
  header.set(numbers(Array.from({ length: 109 }, (_, index) => tables[index] ?? FREE)), 76);
  const body = Buffer.from(big.bytes);
  body.set(Buffer.concat([root, ...entries].map(directoryEntry)), directoryStart * SECTOR);
  const table = numbers([...big.next, ...tables.map(() => TABLE)]);
  const rest = Buffer.alloc(tableCount * SECTOR, 0xff);
  rest.set(table);
  return Buffer.concat([header, body, rest]);
}
