import type { QueryContext, TaskContext } from '#electron/services/access/context.ts';
import { previewMerge, readCopy } from '#electron/services/handover/take-in.ts';
import { previewRecordings } from '#electron/services/recordings/preview-recordings.ts';
import { recordingsForTranscripts } from '#electron/services/recordings/recordings-for-transcripts.ts';
import { readRecordings, separateRecordings } from '#electron/services/recordings/separate-recordings.ts';
import { howRead } from '#electron/services/sources/import/how-read.ts';
import { offerReadings } from '#electron/services/sources/import/offer-readings.ts';
import { previewFiles } from '#electron/services/sources/import/preview-files.ts';
import { readFiles } from '#electron/services/sources/import/read-files.ts';
import { readNewerVersion } from '#electron/services/versions/newer-version.ts';
import { previewVersion } from '#electron/services/versions/preview-version.ts';
import type { Reader } from '#electron/study/database.ts';
import type { NameOfKind, OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';

export type InquiryName = NameOfKind<'inquiry'>;

/** An inquiry first prepares while others go on with the study, where it can be cancelled, and returns the query that then answers. */
type InquiryHandler<Name extends InquiryName> = (
  input: ParsedInputOf<Name>,
  context: TaskContext,
) => Promise<(db: Reader, context: QueryContext) => Promise<OutputOf<Name>>>;

/** Which service answers which inquiry. */
export const inquiries: { readonly [Name in InquiryName]: InquiryHandler<Name> } = {
  'sources.preview': async (input, context) => {
    const { recordings, transcripts } = separateRecordings(input.files, context);
    const prepared = await offerReadings(await readFiles(transcripts, context), context);
    const heard = await readRecordings(recordings, context);
    return async (db) => {
      const previewed = await previewFiles(db, prepared);
      const played = await previewRecordings(db, heard, previewed);
      const all = [...(await recordingsForTranscripts(db, previewed, played)), ...played];
      return input.files.flatMap(({ bytesId }) => all.find((one) => one.bytesId === bytesId) ?? []);
    };
  },
  'packages.preview': async (input, context) => {
    const taken = await readCopy(input, context);
    return (db, queryContext) => previewMerge(db, taken, queryContext);
  },
  'corrections.previewVersion': async (input, context) => {
    const newer = await readNewerVersion(input, context);
    const offers = await context.files.offers(newer.read, newer.bytes, context.signal);
    const how = howRead(newer.read.transcript, offers);
    return (db, queryContext) => previewVersion(db, input, newer, how, queryContext);
  },
};
