import { realpathSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';

const extension = '.throughline';

/** What a study is called by its file. */
export const titleOf = (file: string): string => basename(file, extension);

/** A title for the study that is started in a file: its name, no longer than any name may be. */
export const firstTitle = (file: string): string => {
  const title = Array.from(titleOf(file).trim()).slice(0, 100).join('');
  return title === '' ? 'A study' : title;
};

/** A name that a person typed, as the name of a study's file. */
export const asStudyFile = (file: string): string => (extname(file) === '' ? `${file}${extension}` : file);

/** One path for one file, however it was reached, so that no study opens in two windows. */
export function samePath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}

/** The study among a program's arguments: the last one that is neither a switch nor the program itself. */
export function fileFromArguments(argv: readonly string[], folder: string, program: string): string | null {
  const named = argv
    .slice(1)
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .map((argument) => resolve(folder, argument))
    .filter((path) => path !== program);
  return named.at(-1) ?? null;
}
