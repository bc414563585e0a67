import type { Writer } from '#electron/study/database.ts';
import type { Code } from '#shared/contract/codebook.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { ancestorsOf } from '#shared/domain/code/tree.ts';
import type { CommandContext } from '../access/context.ts';
import { changeableCode } from './changeable-code.ts';
import { refuseRetired } from './merge/refuse-retired.ts';
import { insertCode, sameBook } from './new-code.ts';
import { visibleCode } from './read-codes.ts';
import { rowToCode, type CodeRow } from './row-to-code.ts';

const plural = (rows: readonly CodeRow[]): string =>
  rows.length === 1 ? `“${rows.map((row) => row.name).join('')}”` : `${rows.length} codes`;

/** Makes the moved codes stand together at their place among the children of their new parent. */
async function reorder(
  trx: Writer,
  moved: readonly CodeRow[],
  parentId: string | null,
  beforeId: string | null,
): Promise<void> {
  const ids = moved.map((row) => row.id);
  const siblings = await trx
    .selectFrom('codes')
    .select(['id', 'position'])
    .where('parent_id', 'is', parentId)
    .where('coder_id', 'is', moved[0]?.coder_id ?? null)
    .where('round_id', 'is', moved[0]?.round_id ?? null)
    .where('id', 'not in', ids)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const at = siblings.findIndex((sibling) => sibling.id === beforeId);
  const order = siblings.map((sibling) => sibling.id).toSpliced(at === -1 ? siblings.length : at, 0, ...ids);
  const positions = new Map(siblings.map((sibling) => [sibling.id, sibling.position]));
  for (const [position, id] of order.entries()) {
    if (positions.get(id) !== position) {
      await trx.updateTable('codes').set({ position }).where('id', '=', id).execute();
    }
  }
}

/** What the codes are put below: a code or theme that is there, or a new theme in the codebook of the first of them. */
async function parentFor(
  trx: Writer,
  input: {
    readonly codeIds: readonly string[];
    readonly parentId: string | null;
    readonly newTheme?: string | undefined;
  },
  context: CommandContext,
): Promise<CodeRow | null> {
  const above = input.parentId === null ? null : await visibleCode(trx, input.parentId, context);
  if (input.newTheme === undefined) {
    return above;
  }
  const first = await changeableCode(trx, input.codeIds[0] ?? '', context);
  if (above !== null) {
    sameBook(above, first);
  }
  return insertCode(
    trx,
    { name: input.newTheme, kind: 'theme', parentId: input.parentId, definition: '' },
    { coder_id: first.coder_id, round_id: first.round_id },
    context,
  );
}

/** Puts codes below a theme or at the top, together and in the order given. */
export async function moveCodes(
  trx: Writer,
  input: {
    readonly codeIds: readonly string[];
    readonly parentId: string | null;
    readonly newTheme?: string | undefined;
    readonly beforeId: string | null;
  },
  context: CommandContext,
): Promise<Code[]> {
  const parent = await parentFor(trx, input, context);
  const tree = await trx.selectFrom('codes').select(['id', 'parent_id as parentId']).execute();
  const moved: CodeRow[] = [];
  for (const codeId of new Set(input.codeIds)) {
    const code = await changeableCode(trx, codeId, context);
    if (code.merged_into_id !== null) {
      await refuseRetired(trx, code);
    }
    if (parent !== null) {
      await refuseRetired(trx, parent);
      sameBook(parent, code);
      if (parent.id === code.id || ancestorsOf(parent.id, tree).includes(code.id)) {
        refuse('would_be_its_own_parent', { name: code.name });
      }
    }
    moved.push(code);
  }
  context.account.roundId = moved[0]?.round_id ?? null;
  context.account.label =
    parent === null ? `Moved ${plural(moved)} to the top` : `Put ${plural(moved)} under “${parent.name}”`;
  const parentId = parent?.id ?? null;
  for (const code of moved) {
    if (code.parent_id !== parentId) {
      await trx.updateTable('codes').set({ parent_id: parentId }).where('id', '=', code.id).execute();
    }
  }
  await reorder(trx, moved, parentId, input.beforeId);
  const rows = await trx
    .selectFrom('codes')
    .selectAll()
    .where(
      'id',
      'in',
      moved.map((code) => code.id),
    )
    .orderBy('position')
    .execute();
  return rows.map(rowToCode);
}
