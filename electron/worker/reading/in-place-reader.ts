import { readTranscript } from '#electron/importers/read-transcript.ts';
import type { ByteStore } from '#electron/services/access/byte-store.ts';
import type { FileReader } from '#electron/services/access/file-reader.ts';

/** Reads files in the thread that asks. */
export const inPlaceReader = (bytes: ByteStore): FileReader => ({
  read: (file) => {
    const { encoding, convention, columns } = file.reading;
    return readTranscript(
      { name: file.name, bytes: bytes.fetch(file.bytesId).bytes },
      {
        encoding: encoding ?? undefined,
        convention: convention ?? undefined,
        columns: columns ?? undefined,
      },
    );
  },
  forget: (bytesId) => {
    bytes.drop(bytesId);
  },
});
