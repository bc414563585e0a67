import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

export type StaticFile = { readonly bytes: Uint8Array; readonly mediaType: string };

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** The workbench's files by their path. Read once, so that nothing outside the folder can ever be asked for. */
export function readStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      files.set(`/${relative(folder, path).replaceAll('\\', '/')}`, {
        bytes: readFileSync(path),
        mediaType: mediaTypes[extname(entry.name)] ?? 'application/octet-stream',
      });
    }
  }
  return files;
}
