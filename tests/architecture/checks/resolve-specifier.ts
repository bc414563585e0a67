import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/** What an import means: a file of this repository, a package (Node's own ones with `node:`), or neither. */
export type Target =
  | { readonly kind: 'file'; readonly path: string; readonly relative: boolean }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'outside' };

/** Reads a specifier as written in `file`; both paths are from the root, and a query such as `?raw` is dropped. */
export function resolveSpecifier(file: string, specifier: string): Target {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('#')) return { kind: 'file', path: posix.normalize(bare.slice(1)), relative: false };
  if (bare.startsWith('/')) return { kind: 'outside' };
  if (bare.startsWith('.')) {
    const path = posix.join(posix.dirname(file), bare);
    return path.startsWith('..') ? { kind: 'outside' } : { kind: 'file', path, relative: true };
  }
  return { kind: 'package', name: packageName(bare) };
}

function packageName(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  if (isBuiltin(specifier)) return first.startsWith('node:') ? first : `node:${first}`;
  return first.startsWith('@') ? `${first}/${second}` : first;
}
