import { readTranscript } from '#electron/importers/read-transcript.ts';

/** Longer than any small file takes, even on a machine with much else to do; a reader that hangs takes forever. */
const PATIENCE = 2000;

/** What is wrong with the outcome for a file that may be damaged: nothing, when it is a transcript or one sentence. */
export async function unsettled(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const start = performance.now();
  const read = await readTranscript({ name, bytes });
  const took = performance.now() - start;
  const slow = took > PATIENCE ? [`took ${Math.round(took)} ms`] : [];
  if (read.ok) return read.value.words > 0 ? slow : [...slow, 'no words'];
  const { message } = read.error;
  const isSentence = message.startsWith(`“${name}” `) && /^[^.]*(?:\.\w+[^.]*)*\.$/.test(message);
  return isSentence ? slow : [...slow, message];
}
