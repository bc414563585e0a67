import type { CommandContext, TaskContext } from '#electron/services/access/context.ts';
import { importSources, readFiles } from '#electron/services/sources/import-sources.ts';
import type { Reader, Writer } from '#electron/study/database.ts';
import type { NameOfKind, OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';

export type TaskName = NameOfKind<'task'>;

/** A task first prepares outside any transaction, where it can be cancelled, and returns the command that then writes. */
type TaskHandler<Name extends TaskName> = (
  db: Reader,
  input: ParsedInputOf<Name>,
  context: TaskContext,
) => Promise<(trx: Writer, context: CommandContext) => Promise<OutputOf<Name>>>;

/** Which service carries out which task. */
export const tasks: { readonly [Name in TaskName]: TaskHandler<Name> } = {
  'sources.import': async (db, input, context) => {
    const prepared = await readFiles(db, input, context);
    return (trx, commandContext) => importSources(trx, { ...input, prepared }, commandContext);
  },
};
