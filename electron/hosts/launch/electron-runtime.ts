import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How Electron stands here: its program is there, or can be fetched, or Throughline came without it. */
export type ElectronRuntime =
  | { readonly kind: 'there'; readonly program: string }
  | { readonly kind: 'fetchable'; readonly installer: string }
  | { readonly kind: 'absent' };

/** The folder of the package `electron` beside this program; null in the npm package, which comes without it. */
export function electronFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return null;
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}

/** Looks where Electron's own package keeps its program, and where its environment variable says it is instead. */
export function findRuntime(
  folder: string | null,
  environment: Readonly<Record<string, string | undefined>>,
): ElectronRuntime {
  if (folder === null) {
    return { kind: 'absent' };
  }
  const elsewhere = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  const name = textOf(join(folder, 'path.txt')) ?? (elsewhere === undefined ? null : 'electron');
  const program = name === null ? null : join(elsewhere ?? join(folder, 'dist'), name);
  if (program !== null && existsSync(program)) {
    return { kind: 'there', program };
  }
  const installer = join(folder, 'install.js');
  return existsSync(installer) ? { kind: 'fetchable', installer } : { kind: 'absent' };
}
