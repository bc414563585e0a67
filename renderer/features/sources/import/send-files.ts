import type { Client } from '#shared/contract/client.ts';
import type { ImportedFile } from '#shared/contract/sources.ts';

export type Sent = { readonly bytesId: string; readonly name: string };
type PutFile = Client['putFile'];

/** A file that did not go in, as the list of what was imported shows it. */
export const notImported = (file: string, error: ImportedFile['error']): ImportedFile => ({
  file,
  ok: false,
  title: null,
  format: null,
  encoding: null,
  speakers: [],
  turns: 0,
  words: 0,
  warnings: [],
  error,
  sourceId: null,
});

/** A file that could not even be sent, told like one that could not be read. */
const unsent = (file: string): ImportedFile =>
  notImported(file, {
    code: 'upload_missing',
    message: `“${file}” could not be opened; if it is a folder, choose the files in it.`,
  });

async function send(file: File, putFile: PutFile, signal: AbortSignal): Promise<Sent | ImportedFile> {
  try {
    const bytesId = await putFile(file.name, file, { signal });
    return bytesId === '' ? unsent(file.name) : { bytesId, name: file.name };
  } catch {
    return unsent(file.name);
  }
}

type SendOptions = {
  readonly putFile: PutFile;
  readonly signal: AbortSignal;
  readonly onFile: (name: string, place: number) => void;
};

/** Sends files to the study one after another, until that is cancelled. */
export async function sendFiles(
  files: readonly File[],
  { putFile, signal, onFile }: SendOptions,
): Promise<{ readonly sent: readonly Sent[]; readonly unsent: readonly ImportedFile[] }> {
  const sent: Sent[] = [];
  const failed: ImportedFile[] = [];
  for (const [place, file] of files.entries()) {
    if (signal.aborted) {
      break;
    }
    onFile(file.name, place);
    const outcome = await send(file, putFile, signal);
    if ('ok' in outcome) {
      failed.push(outcome);
    } else {
      sent.push(outcome);
    }
  }
  return { sent, unsent: failed };
}
