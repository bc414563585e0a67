import type { ImportedFile } from '#shared/contract/sources.ts';

/** What is said of a file that did not go in. */
export const failedImport = (
  file: string,
  { code, message }: { readonly code: string; readonly message: string },
): ImportedFile => ({
  file,
  ok: false,
  title: null,
  format: null,
  encoding: null,
  speakers: [],
  turns: 0,
  words: 0,
  warnings: [],
  error: { code, message },
  sourceId: null,
});

export const importedAlready = (file: string, title: string): ImportedFile =>
  failedImport(file, {
    code: 'already_imported',
    message: `“${file}” is in the study already, as “${title}”; import it again only to have it twice.`,
  });
