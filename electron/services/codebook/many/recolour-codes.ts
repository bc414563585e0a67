import type { Writer } from '#electron/study/database.ts';
import type { Code } from '#shared/contract/codebook.ts';
import type { CommandContext } from '../../access/context.ts';
import { rowToCode } from '../row-to-code.ts';
import { changeableCodes, codesInWords } from './changeable-codes.ts';

/** Gives codes one colour, one pattern, or both. */
export async function recolourCodes(
  trx: Writer,
  input: {
    readonly codeIds: readonly string[];
    readonly hue?: number | undefined;
    readonly pattern?: number | undefined;
  },
  context: CommandContext,
): Promise<Code[]> {
  const codes = await changeableCodes(trx, input.codeIds, context);
  context.account.roundId = codes[0]?.round_id ?? null;
  context.account.label = `Gave ${codesInWords(codes)} another colour`;
  const after = codes.map((code) => ({
    ...code,
    hue: input.hue ?? code.hue,
    pattern: input.pattern ?? code.pattern,
  }));
  for (const { id, hue, pattern } of after) {
    await trx.updateTable('codes').set({ hue, pattern }).where('id', '=', id).execute();
  }
  return after.map(rowToCode);
}
