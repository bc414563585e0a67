import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from './is-record.ts';

export interface InstalledPackage {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** Every package below a `node_modules` folder, nested ones included. */
export function installedPackages(modules: string): readonly InstalledPackage[] {
  if (!existsSync(modules)) return [];
  return readdirSync(modules)
    .filter((entry) => !entry.startsWith('.'))
    .flatMap((entry) =>
      entry.startsWith('@') ? readdirSync(join(modules, entry)).map((name) => `${entry}/${name}`) : [entry],
    )
    .flatMap((name) => {
      const folder = join(modules, name);
      const manifest = readJson(join(folder, 'package.json'));
      return manifest === undefined
        ? []
        : [{ name, folder, manifest }, ...installedPackages(join(folder, 'node_modules'))];
    });
}

/** An object read from a JSON file; `undefined` where there is none. */
export function readJson(file: string): Readonly<Record<string, unknown>> | undefined {
  if (!existsSync(file)) return undefined;
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isRecord(value) ? value : undefined;
}

/** True where npm would run something at installation: a script, or a native build for want of one. */
export function runsAtInstall({ folder, manifest }: InstalledPackage): boolean {
  const scripts = isRecord(manifest['scripts']) ? manifest['scripts'] : {};
  const build = existsSync(join(folder, 'binding.gyp')) && manifest['gypfile'] !== false;
  return build || ['preinstall', 'install', 'postinstall'].some((script) => Object.hasOwn(scripts, script));
}
