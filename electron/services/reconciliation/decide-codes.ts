import type { Writer } from '#electron/study/database.ts';
import type { CodeDecision } from '#shared/contract/reconciliation.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext } from '../access/context.ts';
import { codeNamed } from '../codebook/free-code-name.ts';
import { refuseRetired } from '../codebook/merge/refuse-retired.ts';
import { insertCode, theStudy } from '../codebook/new-code.ts';
import type { CodeRow } from '../codebook/row-to-code.ts';
import { roundBeingCompared } from './compared-round.ts';
import { dropUnusedCodes } from './drop-unused-codes.ts';
import { rebuildConsensus } from './rebuild-consensus.ts';

type Into =
  | { readonly name: string; readonly definition?: string | undefined }
  | { readonly codeId: string }
  | 'drop';

async function consensusCode(trx: Writer, into: Into, context: CommandContext): Promise<CodeRow | null> {
  if (into === 'drop') {
    return null;
  }
  if ('codeId' in into) {
    const code = found(
      await trx.selectFrom('codes').selectAll().where('id', '=', into.codeId).executeTakeFirst(),
      'code',
    );
    await refuseRetired(trx, code);
    return code.coder_id === null ? code : refuse('not_found', { thing: 'consensus code' });
  }
  const known = await codeNamed(trx, { name: into.name, kind: 'code', ...theStudy });
  if (known === undefined) {
    return insertCode(
      trx,
      { name: into.name, kind: 'code', parentId: null, definition: into.definition ?? '' },
      theStudy,
      context,
    );
  }
  await refuseRetired(trx, known);
  if (into.definition !== undefined && into.definition !== known.definition) {
    await trx.updateTable('codes').set({ definition: into.definition }).where('id', '=', known.id).execute();
  }
  return known;
}

async function privateCodes(trx: Writer, roundId: string, codeIds: readonly string[]): Promise<CodeRow[]> {
  const rows: CodeRow[] = [];
  for (const codeId of new Set(codeIds)) {
    const row = await trx
      .selectFrom('codes')
      .selectAll()
      .where('id', '=', codeId)
      .where('round_id', '=', roundId)
      .where('coder_id', 'is not', null)
      .executeTakeFirst();
    rows.push(found(row, 'code'));
  }
  return rows;
}

const names = (codes: readonly CodeRow[]): string => codes.map((code) => `“${code.name}”`).join(' and ');

/** Says what coders' codes mean from now on: one consensus code, or nothing. What was settled with them follows. */
export async function decideCodes(
  trx: Writer,
  input: {
    readonly roundId: string;
    readonly codeIds: readonly string[];
    readonly into: Into;
    readonly reason: string;
  },
  context: CommandContext,
): Promise<CodeDecision[]> {
  const coder = actingCoder(context);
  const round = await roundBeingCompared(trx, input.roundId);
  const codes = await privateCodes(trx, round.id, input.codeIds);
  const into = await consensusCode(trx, input.into, context);
  context.account.label =
    into === null ? `Dropped ${names(codes)}` : `Took ${names(codes)} as “${into.name}”`;
  const decisions: CodeDecision[] = [];
  for (const code of codes) {
    const known = await trx
      .selectFrom('code_decisions')
      .select('id')
      .where('code_id', '=', code.id)
      .executeTakeFirst();
    const row = {
      id: known?.id ?? context.ids.next(),
      code_id: code.id,
      into_code_id: into?.id ?? null,
      reason: input.reason.trim(),
      decided_by: coder.id,
      decided_at: context.clock.now(),
    };
    if (known === undefined) {
      await trx.insertInto('code_decisions').values(row).execute();
    } else {
      await trx.updateTable('code_decisions').set(row).where('id', '=', known.id).execute();
    }
    decisions.push({
      id: row.id,
      codeId: row.code_id,
      intoCodeId: row.into_code_id,
      reason: row.reason,
      decidedBy: row.decided_by,
      decidedAt: row.decided_at,
    });
  }
  await rebuildConsensus(
    trx,
    round,
    codes.map((code) => code.id),
    context,
  );
  await dropUnusedCodes(trx);
  return decisions;
}

/** Takes decisions about codes back; what was settled with them is open again. */
export async function reopenCodes(
  trx: Writer,
  input: { readonly roundId: string; readonly codeIds: readonly string[] },
  context: CommandContext,
): Promise<{ reopened: number }> {
  actingCoder(context);
  const round = await roundBeingCompared(trx, input.roundId);
  const codes = await privateCodes(trx, round.id, input.codeIds);
  const ids = codes.map((code) => code.id);
  const decided = await trx.selectFrom('code_decisions').select('id').where('code_id', 'in', ids).execute();
  context.account.label = `Reopened ${names(codes)}`;
  await trx.deleteFrom('code_decisions').where('code_id', 'in', ids).execute();
  await rebuildConsensus(trx, round, ids, context);
  await dropUnusedCodes(trx);
  return { reopened: decided.length };
}
