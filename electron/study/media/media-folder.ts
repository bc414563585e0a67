import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** What names a recording beside its study. */
export type MediaName = { readonly hash: string; readonly extension: string };

/** What is written ends like this until all of it is there. */
const unfinished = '.part';

/**
 * The folder of a study's recordings: `NAME media`, beside `NAME.throughline`. A file in it is named by the SHA-256 of its bytes,
 * so it never changes and is only ever added; one that is no longer wanted may be wanted again by redo.
 */
export const mediaFolder = (study: string): string =>
  join(dirname(study), `${basename(study, extname(study))} media`);

/** Where a recording lies, whether it is there or not. */
export const mediaFile = (study: string, { hash, extension }: MediaName): string =>
  join(mediaFolder(study), `${hash}.${extension}`);

/** Where a file is written until it is whole: beside its place, so that it can be put there in one step. Makes the folder. */
export function unfinishedFile(study: string, name: string): string {
  mkdirSync(mediaFolder(study), { recursive: true });
  return join(mediaFolder(study), `${name}${unfinished}`);
}

/** Whether a recording lies where it should, as long as it should be. Its bytes are not read. */
export function lookForMedia(
  study: string,
  media: MediaName & { readonly bytes: number },
): 'there' | 'missing' | 'altered' {
  const found = statSync(mediaFile(study, media), { throwIfNoEntry: false });
  if (found?.isFile() !== true) {
    return 'missing';
  }
  return found.size === media.bytes ? 'there' : 'altered';
}

/** Takes away what was never finished, and the folder where nothing else is in it. */
export function clearUnfinished(study: string): void {
  const folder = mediaFolder(study);
  if (study === '' || !existsSync(folder)) {
    return;
  }
  const names = readdirSync(folder);
  const left = names.filter((name) => name.endsWith(unfinished));
  for (const name of left) {
    rmSync(join(folder, name), { force: true });
  }
  if (left.length === names.length) {
    rmdirSync(folder);
  }
}
