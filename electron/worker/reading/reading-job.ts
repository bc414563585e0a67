import { isUtf8 } from 'node:buffer';
import { readTranscript, type ImportedTranscript } from '#electron/importers/read-transcript.ts';
import type { ReadTranscript } from '#electron/services/access/file-reader.ts';
import { contentHash } from '#electron/study/contents.ts';
import { ok } from '#shared/kernel/result.ts';
import { readingsOf } from '#shared/text/recognise-turns/readings-of.ts';
import type { ReadingDone, ReadingJob } from './reader-messages.ts';

/** Whether bytes are a plain text in UTF-8 and nothing else: reading one changes only its byte order mark and its line ends. */
function isJust(bytes: Uint8Array, { format, encoding }: ImportedTranscript): boolean {
  if (format !== 'txt' || encoding !== 'utf-8' || bytes[0] === MARK || !isUtf8(bytes)) return false;
  // Far faster in a buffer than in an array.
  return !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(RETURN);
}

/** How a byte order mark begins. */
const MARK = 0xef;
const RETURN = 0x0d;

function withContents(transcript: ImportedTranscript, original: Uint8Array): ReadTranscript {
  const originalHash = contentHash(original);
  if (isJust(original, transcript)) {
    return { transcript, originalHash, textHash: originalHash, textBytes: null };
  }
  const textBytes = new TextEncoder().encode(transcript.text);
  return { transcript, originalHash, textHash: contentHash(textBytes), textBytes };
}

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
  return { kind: 'read', read: read.ok ? ok(withContents(read.value, job.bytes)) : read };
}
