import { sql } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import type { Code } from '#shared/contract/codebook.ts';
import { ancestorsOf } from '#shared/domain/code/tree.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';
import { actingCoder } from '../../access/acting-coder.ts';
import type { CommandContext } from '../../access/context.ts';
import { inSight, sightOf } from '../../access/sealed.ts';
import { freeCodeName } from '../free-code-name.ts';
import { writeLineage } from '../lineage/write-lineage.ts';
import { rowToCode, type CodeRow } from '../row-to-code.ts';
import { mayChangeCode } from './changeable-codings.ts';
import { codesToMerge } from './codes-to-merge.ts';
import { countCodings } from './count-codings.ts';
import { moveCodings } from './move-codings.ts';
import { staysAfterMerge } from './stays-after-merge.ts';

const named = (codes: readonly CodeRow[]): string =>
  codes.length > 3 ? `${codes.length} codes` : listInWords(codes.map(({ name }) => `“${name}”`));

/** Where the code that stays lies below one that goes, it takes the place of the topmost of these first. */
async function liftOut(trx: Writer, into: CodeRow, from: readonly CodeRow[]): Promise<void> {
  const tree = await trx.selectFrom('codes').select(['id', 'parent_id as parentId']).execute();
  const topmost = ancestorsOf(into.id, tree).findLast((id) => from.some((code) => code.id === id));
  if (topmost !== undefined) {
    const parentId = tree.find(({ id }) => id === topmost)?.parentId ?? null;
    await trx.updateTable('codes').set({ parent_id: parentId }).where('id', '=', into.id).execute();
  }
}

/** Gives to one code what another has that may change: codings, those that lost their words, memos, and what is below it. */
async function giveAll(trx: Writer, code: CodeRow, into: CodeRow, context: CommandContext): Promise<void> {
  const coder = actingCoder(context);
  await moveCodings(trx, code.id, into.id, coder);
  await sql`
    UPDATE adrift SET code_id = ${into.id}, row = json_set(row, '$.code_id', ${into.id})
    WHERE code_id = ${code.id} AND ${mayChangeCode('adrift', coder)}`.execute(trx);
  await trx
    .updateTable('memos')
    .set({ code_id: into.id })
    .where('code_id', '=', code.id)
    .where(inSight(await sightOf(trx, context), 'memos'))
    .execute();
  await sql`
    UPDATE codes SET parent_id = ${into.id}, merged_into_id = iif(merged_into_id IS NULL, NULL, ${into.id})
    WHERE parent_id = ${code.id} AND id IS NOT ${into.id}`.execute(trx);
}

/** Takes the code away, with what is known of it going to the other; or leaves it beneath, where something leads to it still. */
async function putAway(
  trx: Writer,
  code: CodeRow,
  into: CodeRow,
  codings: number,
  context: CommandContext,
): Promise<void> {
  if (await staysAfterMerge(trx, code, context)) {
    await writeLineage(trx, code, 'merged into', into, codings, context);
    await trx
      .updateTable('codes')
      .set({
        parent_id: into.id,
        merged_into_id: into.id,
        retired_at: code.retired_at ?? context.clock.now(),
      })
      .where('id', '=', code.id)
      .execute();
  } else {
    await trx.updateTable('code_lineage').set({ code_id: into.id }).where('code_id', '=', code.id).execute();
    await trx.deleteFrom('codes').where('id', '=', code.id).execute();
  }
}

/**
 * Merges codes into one. What may be changed moves to the code that stays: what was agreed, and the acting coder’s own codings
 * of an open round. What coders coded in a round that is over, and what others code in an open one, stays word for word under
 * the code that they gave it, and so does every decision that took a coder’s code as it. Such a code isn’t taken away: it
 * stays beneath the other, retired, and stands for it in figures, quotations, tables and comparing. Agreement that was found
 * in a round that was closed before the merge is what it was.
 */
export async function mergeCodes(
  trx: Writer,
  input: {
    readonly codeIds: readonly string[];
    readonly intoId: string;
    readonly name?: string | undefined;
    readonly definition?: string | undefined;
    readonly whenToUse?: string | undefined;
    readonly whenNot?: string | undefined;
  },
  context: CommandContext,
): Promise<Code> {
  const { into, from } = await codesToMerge(trx, input, context);
  context.account.roundId = into.round_id;
  context.account.label = `Merged ${named(from)} into “${input.name ?? into.name}”`;
  const counts = new Map<string, number>();
  for (const code of from) {
    counts.set(code.id, await countCodings(trx, code.id, context));
  }
  await liftOut(trx, into, from);
  for (const code of from) {
    await giveAll(trx, code, into, context);
  }
  for (const code of from) {
    const codings = counts.get(code.id) ?? 0;
    await putAway(trx, code, into, codings, context);
    await writeLineage(trx, into, 'merged from', code, codings, context);
  }
  const name = input.name ?? into.name;
  await freeCodeName(trx, { ...into, name });
  await trx
    .updateTable('codes')
    .set({
      name,
      definition: input.definition ?? into.definition,
      when_to_use: input.whenToUse ?? into.when_to_use,
      when_not: input.whenNot ?? into.when_not,
    })
    .where('id', '=', into.id)
    .execute();
  return rowToCode(
    await trx.selectFrom('codes').selectAll().where('id', '=', into.id).executeTakeFirstOrThrow(),
  );
}
