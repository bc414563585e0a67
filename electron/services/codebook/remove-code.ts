import type { Reader, Writer } from '#electron/study/database.ts';
import type { CommandContext, QueryContext } from '../access/context.ts';
import { refuseInUse, whatUses } from '../access/refuse-in-use.ts';
import { changeableCode } from './changeable-code.ts';
import type { CodeRow } from './row-to-code.ts';

const uses = [
  ['codings', 'code_id', 'codings'],
  ['adrift', 'code_id', 'codings that lost their words'],
  ['codes', 'parent_id', 'its codes'],
  ['code_decisions', 'into_code_id', 'decisions about codes'],
  ['code_decisions', 'code_id', 'a decision about it'],
  ['memos', 'code_id', 'memos'],
] as const;

/** What uses a code, in words; null where nothing does. */
export const whatUsesCode = (db: Reader, code: CodeRow, context: QueryContext): Promise<string | null> =>
  whatUses(db, code.id, uses, context);

/** Takes a code that nothing uses out of the study, with what is known of where it came from. */
export async function dropCode(trx: Writer, code: CodeRow): Promise<void> {
  await trx.deleteFrom('code_lineage').where('code_id', '=', code.id).execute();
  await trx.deleteFrom('codes').where('id', '=', code.id).execute();
}

/** Removes a code or theme that nothing uses. */
export async function removeCode(
  trx: Writer,
  input: { readonly codeId: string },
  context: CommandContext,
): Promise<{ codeId: string }> {
  const code = await changeableCode(trx, input.codeId, context);
  await refuseInUse(trx, { id: code.id, thing: code.kind, name: code.name }, uses, context);
  context.account.roundId = code.round_id;
  context.account.label = `Removed the ${code.kind} “${code.name}”`;
  await dropCode(trx, code);
  return input;
}
