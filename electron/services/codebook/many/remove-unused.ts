import type { Writer } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { ancestorsOf } from '#shared/domain/code/tree.ts';
import type { CommandContext } from '../../access/context.ts';
import { dropCode, whatUsesCode } from '../remove-code.ts';
import type { CodeRow } from '../row-to-code.ts';
import { changeableCodes, codesInWords } from './changeable-codes.ts';

/** Removes those codes that nothing uses, what lies deepest first; refused where all of them are used. */
export async function removeUnused(
  trx: Writer,
  input: { readonly codeIds: readonly string[] },
  context: CommandContext,
): Promise<OutputOf<'codes.removeUnused'>> {
  const codes = await changeableCodes(trx, input.codeIds, context);
  const tree = await trx.selectFrom('codes').select(['id', 'parent_id as parentId']).execute();
  const depths = new Map(codes.map(({ id }) => [id, ancestorsOf(id, tree).length]));
  const removed: CodeRow[] = [];
  const kept: { readonly code: CodeRow; readonly by: string }[] = [];
  for (const code of codes.toSorted(
    (one, other) => (depths.get(other.id) ?? 0) - (depths.get(one.id) ?? 0),
  )) {
    const by = await whatUsesCode(trx, code, context);
    if (by === null) {
      await dropCode(trx, code);
      removed.push(code);
    } else {
      kept.push({ code, by });
    }
  }
  if (removed.length === 0 && kept[0] !== undefined) {
    const { code, by } = kept[0];
    refuse('in_use', { thing: code.kind, name: code.name, by });
  }
  context.account.roundId = codes[0]?.round_id ?? null;
  context.account.label = `Removed ${codesInWords(removed)}`;
  return { removed: removed.map(({ id }) => id), kept: kept.map(({ code }) => code.id) };
}
