import type { Writer } from '#electron/study/database.ts';
import type { Code } from '#shared/contract/codebook.ts';
import type { CommandContext } from '../access/context.ts';
import { changeableCode } from './changeable-code.ts';
import { freeCodeName } from './free-code-name.ts';
import { rowToCode } from './row-to-code.ts';

export async function changeCode(
  trx: Writer,
  input: {
    readonly codeId: string;
    readonly name?: string | undefined;
    readonly definition?: string | undefined;
    readonly whenToUse?: string | undefined;
    readonly whenNot?: string | undefined;
    readonly hue?: number | undefined;
    readonly pattern?: number | undefined;
  },
  context: CommandContext,
): Promise<Code> {
  const before = await changeableCode(trx, input.codeId, context);
  const after = {
    ...before,
    name: input.name ?? before.name,
    definition: input.definition ?? before.definition,
    when_to_use: input.whenToUse ?? before.when_to_use,
    when_not: input.whenNot ?? before.when_not,
    hue: input.hue ?? before.hue,
    pattern: input.pattern ?? before.pattern,
  };
  await freeCodeName(trx, after);
  context.account.roundId = before.round_id;
  context.account.label =
    after.name === before.name
      ? `Changed the ${before.kind} “${before.name}”`
      : `Renamed the ${before.kind} “${before.name}” to “${after.name}”`;
  await trx
    .updateTable('codes')
    .set({
      name: after.name,
      definition: after.definition,
      when_to_use: after.when_to_use,
      when_not: after.when_not,
      hue: after.hue,
      pattern: after.pattern,
    })
    .where('id', '=', before.id)
    .execute();
  return rowToCode(after);
}
