import type { Writer } from '#electron/study/database.ts';
import type { Code, CodeKind } from '#shared/contract/codebook.ts';
import type { CommandContext } from '../access/context.ts';
import { refuseRetired } from './merge/refuse-retired.ts';
import { insertCode, ownerOfNewCode, sameBook } from './new-code.ts';
import { visibleCode } from './read-codes.ts';
import { rowToCode } from './row-to-code.ts';

export async function createCode(
  trx: Writer,
  input: {
    readonly name: string;
    readonly kind: CodeKind;
    readonly parentId: string | null;
    readonly definition: string;
  },
  context: CommandContext,
): Promise<Code> {
  const owner = await ownerOfNewCode(trx, context);
  if (input.parentId !== null) {
    const parent = await visibleCode(trx, input.parentId, context);
    sameBook(parent, owner);
    await refuseRetired(trx, parent);
  }
  context.account.roundId = owner.round_id;
  context.account.label = `Created the ${input.kind} “${input.name}”`;
  return rowToCode(await insertCode(trx, input, owner, context));
}
