import { crc32, deflateRawSync } from 'node:zlib';

type Packed = { readonly packed: Uint8Array; readonly size: number; readonly checksum: number };

/** So many blanks, packed as an archive packs them. */
export function manyBlanks(size: number): Packed {
  const blanks = Buffer.alloc(size, ' ');
  return { packed: deflateRawSync(blanks, { level: 1 }), size, checksum: crc32(blanks) };
}

const header = (signature: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  return bytes;
};

/** What both the entry and the directory say of a part, from the place where they begin to say it alike. */
function describe(bytes: Buffer, at: number, { packed, size, checksum }: Packed, name: Buffer): void {
  bytes.writeUInt16LE(20, at);
  bytes.writeUInt16LE(8, at + 4);
  bytes.writeUInt32LE(checksum, at + 10);
  bytes.writeUInt32LE(packed.length, at + 14);
  bytes.writeUInt32LE(size, at + 18);
  bytes.writeUInt16LE(name.length, at + 22);
}

/** An archive of parts that are packed already; each by its name. */
export function zipOfPacked(parts: Readonly<Record<string, Packed>>): Uint8Array {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [text, part] of Object.entries(parts)) {
    const name = Buffer.from(text);
    const local = header(0x04034b50, 30);
    describe(local, 4, part, name);
    const central = header(0x02014b50, 46);
    describe(central, 6, part, name);
    central.writeUInt32LE(offset, 42);
    entries.push(local, name, Buffer.from(part.packed));
    directory.push(central, name);
    offset += local.length + name.length + part.packed.length;
  }
  const list = Buffer.concat(directory);
  const end = header(0x06054b50, 22);
  const count = Object.keys(parts).length;
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...entries, list, end]);
}
