import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The tables of East Asian encodings lie beside the built program, and in the library's own folder before it is built. */
function tablesFolder(): string {
  const beside = fileURLToPath(new URL('cmaps', import.meta.url));
  if (existsSync(beside)) return beside;
  return join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');
}

/** Hands the library the tables it asks for from the disk, whatever it takes the program it runs in for. Fonts are for drawing alone. */
export class LocalTables {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl') throw new Error(`Nothing is drawn, so that no ${kind} is needed`);
    return readFile(join(tablesFolder(), basename(filename)));
  }
}

/** The library says at its start that it can't draw, which nobody asked it to. */
async function load() {
  const { warn } = console;
  Object.assign(console, { warn: () => undefined });
  try {
    // Within reach before it is needed, the library's other half runs in this thread and is looked for nowhere else.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    Object.assign(console, { warn });
  }
}

let engine: ReturnType<typeof load> | null = null;

/** The library that reads PDF documents, which is large and loaded when the first one comes. */
export function pdfEngine(): ReturnType<typeof load> {
  engine ??= load();
  return engine;
}
