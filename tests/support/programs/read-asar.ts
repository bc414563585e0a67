import { readFileSync } from 'node:fs';
import { z } from 'zod';

const File = z.object({
  size: z.number(),
  offset: z.string().optional(),
  unpacked: z.boolean().optional(),
  integrity: z.object({ algorithm: z.string(), hash: z.string() }).optional(),
});

type Folder = { readonly files: Readonly<Record<string, z.infer<typeof File> | Folder>> };

const Folder: z.ZodType<Folder> = z.object({
  files: z.record(
    z.string(),
    z.lazy(() => z.union([Folder, File])),
  ),
});

export type Archived = {
  /** False where the archive only names it and it lies beside. */
  readonly isInside: boolean;
  readonly isSealed: boolean;
  readonly bytes: () => Buffer;
};

/** What an asar archive holds, by path. Its header is JSON, 16 bytes in; the files follow one after another. */
export function readAsar(file: string): ReadonlyMap<string, Archived> {
  const archive = readFileSync(file);
  const start = 8 + archive.readUInt32LE(4);
  const header: unknown = JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12)));
  const found = new Map<string, Archived>();
  const walk = (folder: Folder, path: string): void => {
    for (const [name, entry] of Object.entries(folder.files)) {
      if ('files' in entry) {
        walk(entry, `${path}${name}/`);
      } else {
        const from = start + Number(entry.offset ?? 0);
        found.set(`${path}${name}`, {
          isInside: entry.unpacked !== true,
          isSealed: entry.integrity !== undefined,
          bytes: () => archive.subarray(from, from + entry.size),
        });
      }
    }
  };
  walk(Folder.parse(header), '');
  return found;
}
