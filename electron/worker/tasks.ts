import type { CommandContext, TaskContext } from '#electron/services/access/context.ts';
import { mergeCopy, readCopy } from '#electron/services/handover/take-in.ts';
import { importTable } from '#electron/services/participants/tables/import-table.ts';
import { readGivenTable } from '#electron/services/participants/tables/read-given-table.ts';
import { findPrompts, lookThroughSources } from '#electron/services/protocol/find-prompts.ts';
import { importRecordings } from '#electron/services/recordings/import-recordings.ts';
import { locateRecording } from '#electron/services/recordings/locate-recording.ts';
import { prepareRecording } from '#electron/services/recordings/prepare-recording.ts';
import { readRecordings, separateRecordings } from '#electron/services/recordings/separate-recordings.ts';
import { tieRecording } from '#electron/services/recordings/tie-recording.ts';
import { importSources } from '#electron/services/sources/import/import-sources.ts';
import { readFiles } from '#electron/services/sources/import/read-files.ts';
import { readNewerVersion } from '#electron/services/versions/newer-version.ts';
import { replaceVersion } from '#electron/services/versions/replace-version.ts';
import type { Writer } from '#electron/study/database.ts';
import type { NameOfKind, OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';

export type TaskName = NameOfKind<'task'>;

/**
 * A task first prepares outside any transaction, where it can be cancelled, and returns the command that then writes. What it
 * no longer needs it lets go of once that is on the disk.
 */
type TaskHandler<Name extends TaskName> = (
  input: ParsedInputOf<Name>,
  context: TaskContext,
) => Promise<{
  readonly write: (trx: Writer, context: CommandContext) => Promise<OutputOf<Name>>;
  readonly letGo?: (output: OutputOf<Name>) => void;
}>;

/** Which service carries out which task. */
export const tasks: { readonly [Name in TaskName]: TaskHandler<Name> } = {
  'packages.merge': async (input, context) => {
    const taken = await readCopy(input, context);
    return { write: (trx, commandContext) => mergeCopy(trx, taken, input, commandContext) };
  },
  'sources.import': async (input, context) => {
    const { recordings, transcripts } = separateRecordings(input.files, context);
    const prepared = await readFiles(transcripts, context);
    const heard = await readRecordings(recordings, context);
    return {
      write: async (trx, commandContext) => {
        const imported = await importSources(trx, { ...input, prepared }, commandContext);
        return importRecordings(trx, { ...input, recordings: heard, transcripts: imported }, commandContext);
      },
      letGo: (imported) => {
        for (const [index, { bytesId }] of input.files.entries()) {
          if (imported[index]?.ok === true) {
            context.files.forget(bytesId);
          }
        }
      },
    };
  },
  'participants.importTable': async (input, context) => {
    const table = await readGivenTable(input, context);
    return {
      write: (trx, commandContext) => importTable(trx, input, table, commandContext),
      letGo: () => {
        context.bytes.drop(input.bytesId);
      },
    };
  },
  'corrections.replaceVersion': async (input, context) => {
    const newer = await readNewerVersion(input, context);
    return {
      write: (trx, commandContext) => replaceVersion(trx, input, newer, commandContext),
      letGo: () => {
        context.files.forget(input.bytesId);
      },
    };
  },
  'prompts.find': async (input, context) => {
    const found = await lookThroughSources(input, context);
    return { write: (trx, commandContext) => findPrompts(trx, found, commandContext) };
  },
  'recordings.tie': async (input, context) => {
    const prepared = await prepareRecording(input, context);
    return {
      write: (trx, commandContext) =>
        tieRecording(trx, { sourceId: input.sourceId, prepared }, commandContext),
      letGo: () => {
        context.files.forget(input.bytesId);
      },
    };
  },
  'recordings.locate': (input, context) =>
    Promise.resolve({
      write: (trx, commandContext) => locateRecording(trx, input, commandContext),
      letGo: () => {
        context.files.forget(input.bytesId);
      },
    }),
};
