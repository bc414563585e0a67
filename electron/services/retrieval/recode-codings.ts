import { sql } from 'kysely';
import type { Reader, Writer } from '#electron/study/database.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext, QueryContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';
import { changeableCode } from '../codebook/changeable-code.ts';
import { codeNamed } from '../codebook/free-code-name.ts';
import { moveCodings } from '../codebook/merge/move-codings.ts';
import { refuseRetired } from '../codebook/merge/refuse-retired.ts';
import { insertCode } from '../codebook/new-code.ts';
import { rowToCode, type CodeRow } from '../codebook/row-to-code.ts';
import { canBeDealt } from '../codebook/split/codings-to-deal.ts';
import { removeCoding } from '../codings/remove-coding.ts';

type Input = ParsedInputOf<'codings.recode'>;

/** The codings as they stand, with where they were made; refuses those that may not be changed. */
async function codingsToChange(db: Reader, input: Input, context: QueryContext) {
  const coder = actingCoder(context);
  const ids = [...new Set(input.codingIds)];
  const rows = await db
    .selectFrom('codings')
    .innerJoin('rounds', 'rounds.id', 'codings.round_id')
    .selectAll('codings')
    .select(['rounds.name as round', 'rounds.state'])
    .where(sql<boolean>`codings.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`)
    .where(inSight(await sightOf(db, context), 'codings'))
    .execute();
  if (rows.length < ids.length) {
    refuse('not_found', { thing: 'coding' });
  }
  for (const row of rows) {
    const isOver = row.layer === 'consensus' ? input.how === 'remove' : row.state !== 'open';
    if (row.layer === 'coder' && row.coder_id !== coder.id) {
      refuse('not_yours', { thing: 'coding' });
    } else if (isOver) {
      refuse('round_not_open', { round: row.round, state: row.state });
    } else if (!canBeDealt(row, coder.id)) {
      refuse('round_being_compared', { round: row.round });
    }
  }
  return rows;
}

/** The code that is asked for, in the codebook of the codes that the codings have; a name that is there already is that code. */
async function codeFor(
  trx: Writer,
  input: Input,
  codes: readonly CodeRow[],
  context: CommandContext,
): Promise<CodeRow> {
  const first = codes[0] ?? refuse('not_found', { thing: 'code' });
  const owner = { coder_id: first.coder_id, round_id: first.round_id };
  const named =
    input.newCode === undefined
      ? undefined
      : await codeNamed(trx, { kind: 'code', name: input.newCode, ...owner });
  const codeId = input.codeId ?? named?.id;
  if (codeId === undefined) {
    const parentId = codes.every((code) => code.parent_id === first.parent_id) ? first.parent_id : null;
    return insertCode(
      trx,
      { name: input.newCode ?? '', kind: 'code', definition: '', parentId },
      owner,
      context,
    );
  }
  const into = await changeableCode(trx, codeId, context);
  await refuseRetired(trx, into);
  for (const code of codes) {
    if (code.coder_id !== into.coder_id || code.round_id !== into.round_id) {
      refuse('other_codebook', { one: code.name, other: into.name });
    }
  }
  return into;
}

/** Codes the same stretches with another code as well, as their own coders or decisions did; those that carry it are left. */
async function addCode(
  trx: Writer,
  rows: Awaited<ReturnType<typeof codingsToChange>>,
  into: CodeRow,
  context: CommandContext,
): Promise<number> {
  const before = new Set<string>();
  let added = 0;
  for (const row of rows) {
    const { round: _round, state: _state, ...coding } = row;
    const place = [row.source_id, row.start, row.end, row.round_id, row.coder_id, row.decision_id].join(' ');
    const twin = await trx
      .selectFrom('codings')
      .select('id')
      .where('source_id', '=', row.source_id)
      .where('code_id', '=', into.id)
      .where('start', '=', row.start)
      .where('end', '=', row.end)
      .where('round_id', '=', row.round_id)
      .where('coder_id', 'is', row.coder_id)
      .where('decision_id', 'is', row.decision_id)
      .executeTakeFirst();
    if (twin === undefined && !before.has(place)) {
      before.add(place);
      const made = { id: context.ids.next(), code_id: into.id, created_at: context.clock.now() };
      await trx
        .insertInto('codings')
        .values({ ...coding, ...made })
        .execute();
      added += 1;
    }
  }
  return added;
}

/** Gives codings another code instead of theirs or beside it, or takes them away; all in one step. */
export async function recodeCodings(
  trx: Writer,
  input: Input,
  context: CommandContext,
): Promise<OutputOf<'codings.recode'>> {
  const coder = actingCoder(context);
  const rows = await codingsToChange(trx, input, context);
  const count = countOf(rows.length, 'coding');
  const roundId = rows.find(({ layer }) => layer === 'coder')?.round_id ?? null;
  if (input.how === 'remove') {
    for (const { id } of rows) {
      await removeCoding(trx, { codingId: id }, context);
    }
    context.account.label = `Removed ${count}`;
    return { changed: rows.length, left: 0, code: null };
  }
  const codes = await trx
    .selectFrom('codes')
    .selectAll()
    .where('id', 'in', [...new Set(rows.map((row) => row.code_id))])
    .execute();
  const into = await codeFor(trx, input, codes, context);
  let changed = 0;
  if (input.how === 'add') {
    changed = await addCode(trx, rows, into, context);
    context.account.label = `Applied “${into.name}” to ${count} as well`;
  } else {
    for (const [codeId, those] of Map.groupBy(rows, (row) => row.code_id)) {
      if (codeId !== into.id) {
        const ids = those.map(({ id }) => id);
        const { moved, together } = await moveCodings(trx, codeId, into.id, coder, ids);
        changed += moved - together;
      }
    }
    context.account.label = `Recoded ${count} as “${into.name}”`;
  }
  context.account.roundId = roundId;
  return { changed, left: rows.length - changed, code: rowToCode(into) };
}
