import { posix } from 'node:path';
import { emptyNames, namedBefore } from '../table/files.ts';
import { doors } from '../table/layers.ts';
import { findLayer } from './find-layer.ts';

const migrationName = /^migrations\/(?:\d{4}-[a-z0-9-]+|[a-z0-9-]+-v\d+|migration|list)\.ts$/;

/** Says in one sentence what is wrong with a file's place or name, or nothing. `file` is a path from the root. */
export function checkFileName(file: string): string | undefined {
  if (findLayer(file) === undefined) {
    return `'${file}' lies in no layer: give its folder a line in tests/architecture/table/layers.ts, or move it.`;
  }
  const folders = file.split('/').slice(0, -1);
  const stem = stemOf(file);
  for (const [depth, folder] of folders.entries()) {
    const path = folders.slice(0, depth + 1).join('/');
    if (emptyNames.includes(folder) && !namedBefore.includes(path)) {
      return `'${path}' says nothing about what is inside: name the subject.`;
    }
  }
  if (emptyNames.some((name) => stem === name || stem.endsWith(`-${name}`))) {
    return `'${posix.basename(file)}' says nothing about what is inside: name a file after its one main export.`;
  }
  if (stem === 'index' && !isDoor(file)) {
    return `An index.ts is the door of a folder in ${doors.join(', ')} and stands nowhere else.`;
  }
  if (file.startsWith('migrations/') && file.endsWith('.ts') && !migrationName.test(file)) {
    return `A migration is called '0010-subject.ts', and what it leans on 'subject-v1.ts'.`;
  }
  return undefined;
}

/** True for `renderer/features/codings/index.ts` and its like. */
export function isDoor(file: string): boolean {
  return doors.some((parent) => posix.dirname(posix.dirname(file)) === parent && stemOf(file) === 'index');
}

const stemOf = (file: string): string => posix.basename(file).replace(/\..*$/, '');
