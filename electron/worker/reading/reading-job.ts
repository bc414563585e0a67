import { readTranscript, type ImportedTranscript } from '#electron/importers/read-transcript.ts';
import type { FileRead } from '#electron/services/access/file-reader.ts';
import type { FileReading } from '#shared/contract/import.ts';
import { readingsOf, type ReadingOffer } from '#shared/text/recognise-turns/readings-of.ts';

/** What a reader is asked for: a file as a transcript, or the ways in which the talk in one can be read. */
export type ReadingJob =
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly reading: FileReading;
    }
  | { readonly kind: 'offers'; readonly transcript: Pick<ImportedTranscript, 'text' | 'recognition'> };

/** What comes of it. */
export type ReadingDone =
  | { readonly kind: 'read'; readonly read: FileRead }
  | { readonly kind: 'offers'; readonly offers: readonly ReadingOffer[] };

/** Carries out a job in the thread that asks. */
export async function carryOut(job: ReadingJob): Promise<ReadingDone> {
  if (job.kind === 'offers') {
    const { text, recognition } = job.transcript;
    return { kind: 'offers', offers: recognition === null ? [] : readingsOf(text, recognition.emphasis) };
  }
  const { encoding, convention, columns } = job.reading;
  const read = await readTranscript(
    { name: job.name, bytes: job.bytes },
    {
      encoding: encoding ?? undefined,
      convention: convention ?? undefined,
      columns: columns ?? undefined,
    },
  );
  return { kind: 'read', read };
}
