import { isUtf8 } from 'node:buffer';
import { readTranscript, type ImportedTranscript } from '#electron/importers/read-transcript.ts';
import type { ReadTranscript } from '#electron/services/access/file-reader.ts';
import { writeTurns } from '#electron/services/sources/turns-content.ts';
import { contentHash } from '#electron/study/contents.ts';
import { READ_FOR_NAME } from '#shared/domain/participant/propose-participant.ts';
import { apart } from '#shared/kernel/apart.ts';
import { ok } from '#shared/kernel/result.ts';
import { readingsOf } from '#shared/text/recognise-turns/readings-of.ts';
import { countTurns, turnsBySpeaker } from '#shared/text/turn.ts';
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

function withContents(read: ImportedTranscript, original: Uint8Array): ReadTranscript {
  const { text, turns, ...rest } = read;
  const transcript = {
    ...rest,
    length: text.length,
    beginning: apart(text.slice(0, READ_FOR_NAME)),
    turns: countTurns(read),
    turnsOf: turnsBySpeaker(read),
  };
  const originalHash = contentHash(original);
  const textBytes = isJust(original, read) ? null : new TextEncoder().encode(text);
  const textHash = textBytes === null ? originalHash : contentHash(textBytes);
  const turnsBytes = new TextEncoder().encode(writeTurns(turns));
  return {
    transcript,
    originalHash,
    textHash,
    textBytes,
    turnsHash: contentHash(turnsBytes),
    turnsBytes,
  };
}

/** Carries out a job in the thread that asks. */
export async function carryOut(job: ReadingJob): Promise<ReadingDone> {
  if (job.kind === 'offers') {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(job.textBytes);
    return { kind: 'offers', offers: readingsOf(text, job.recognition.emphasis) };
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
