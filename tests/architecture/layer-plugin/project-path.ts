import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const roots = new Map<string, string>();

/** A file's path from the root of its project (the nearest folder above it with a package.json), with `/` between. */
export function projectPath(filename: string): string {
  return relative(rootAbove(dirname(filename)), filename)
    .split(sep)
    .join('/');
}

function rootAbove(folder: string): string {
  const known = roots.get(folder);
  if (known !== undefined) return known;
  const above = dirname(folder);
  const root = existsSync(join(folder, 'package.json')) || above === folder ? folder : rootAbove(above);
  roots.set(folder, root);
  return root;
}
