import type { Writer } from '#electron/study/database.ts';
import type { CommandContext } from '../access/context.ts';
import { refuseInUse } from '../access/refuse-in-use.ts';
import { changeableCode } from './changeable-code.ts';

const uses = [
  ['codings', 'code_id', 'codings'],
  ['adrift', 'code_id', 'codings that lost their words'],
  ['codes', 'parent_id', 'its codes'],
  ['code_decisions', 'into_code_id', 'decisions about codes'],
  ['code_decisions', 'code_id', 'a decision about it'],
  ['memos', 'code_id', 'memos'],
] as const;

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
  await trx.deleteFrom('codes').where('id', '=', code.id).execute();
  return input;
}
