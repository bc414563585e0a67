import { readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import type { WireError } from '#shared/contract/errors.ts';
import { isImportable } from '#shared/domain/source/importable.ts';
import type { Result } from '#shared/kernel/result.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';

type FilesToImport = {
  /** Files, and folders in which there are none, in the order in which they were named. */
  readonly files: readonly Result<string, { readonly path: string; readonly error: WireError }>[];
  /** The names of files that were left out of folders. */
  readonly leftOut: readonly string[];
};

/** Names shown of the files that were left out. */
const SHOWN = 5;

const inOrder = (one: Dirent, other: Dirent): number =>
  one.name.localeCompare(other.name, 'en', { numeric: true });

/** Every file below a folder, in order; what is hidden stays so. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted(inOrder)
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
    });
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function isReadableFolder(path: string): boolean {
  try {
    return isFolder(path);
  } catch {
    return false;
  }
}

/** The files that were named, and of the folders that were named all that look like transcripts or recordings. */
export function filesToImport(paths: readonly string[]): FilesToImport {
  const leftOut: string[] = [];
  const files = paths.flatMap((path): FilesToImport['files'] => {
    if (!isReadableFolder(path)) {
      return [ok(path)];
    }
    const below = filesBelow(path);
    leftOut.push(...below.filter((file) => !isImportable(file)).map((file) => basename(file)));
    const found = below.filter((file) => isImportable(file));
    return found.length > 0 ? found.map((file) => ok(file)) : [err({ path, error: nothingIn(path) })];
  });
  return { files, leftOut };
}

const nothingIn = (folder: string): WireError => ({
  code: 'is_directory',
  message: `“${folder}” is a folder without transcripts or recordings; name a file, or a folder that has some.`,
});

/** One sentence about the files that were left out. */
export function leftOutSentence(names: readonly string[]): string {
  const more = names.length - SHOWN;
  const shown = names.slice(0, more === 1 ? SHOWN + 1 : SHOWN);
  const rest = names.length - shown.length;
  const listed = listInWords(rest === 0 ? shown : [...shown, `${rest} more`]);
  return `Left out, since ${names.length === 1 ? 'it is' : 'they are'} neither transcript nor recording: ${listed}.`;
}
