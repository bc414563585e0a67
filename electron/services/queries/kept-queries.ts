import type { Selectable } from 'kysely';
import type { Reader, Writer } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import { CodeQuerySpec, type CodeQuery } from '#shared/contract/queries.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { CommandContext, QueryContext } from '../access/context.ts';
import { rowNamed } from '../access/free-name.ts';
import { nextPosition } from '../access/next-position.ts';
import { inSight, maySee, sightOf } from '../access/sealed.ts';

type Row = Selectable<Tables['code_queries']>;

const rowToQuery = (row: Row): CodeQuery => ({
  id: row.id,
  name: row.name,
  position: row.position,
  coderId: row.coder_id,
  spec: CodeQuerySpec.parse(JSON.parse(row.spec)),
});

async function visibleRows(db: Reader, context: QueryContext): Promise<readonly Row[]> {
  return db
    .selectFrom('code_queries')
    .selectAll()
    .where(inSight(await sightOf(db, context), 'code_queries'))
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** The queries that are kept under names, in their order. */
export const listQueries = async (db: Reader, _input: object, context: QueryContext): Promise<CodeQuery[]> =>
  (await visibleRows(db, context)).map(rowToQuery);

type Owner = { readonly coder_id: string | null; readonly round_id: string | null };

/** Whose a query is: the coder's whose own codes it names, as long as their round is open, since it tells of that work. */
async function ownerOf(trx: Writer, spec: CodeQuerySpec, context: CommandContext): Promise<Owner> {
  const ids = spec.lines.flatMap((line) => [line, ...line.conditions]).flatMap(({ codeIds }) => codeIds);
  const codes = await trx
    .selectFrom('codes')
    .select(['id', 'round_id', 'coder_id'])
    .where('id', 'in', ids)
    .execute();
  const sight = await sightOf(trx, context);
  if (codes.length < new Set(ids).size || codes.some((code) => !maySee(sight, code))) {
    refuse('not_found', { thing: 'code' });
  }
  const own = codes.find(({ round_id: roundId }) => roundId !== null && sight.openRoundIds.includes(roundId));
  return { coder_id: own?.coder_id ?? null, round_id: own?.round_id ?? null };
}

/** Keeps a query under a name, or changes the one that has this id. */
export async function saveQuery(
  trx: Writer,
  input: { readonly queryId?: string | undefined; readonly name: string; readonly spec: CodeQuerySpec },
  context: CommandContext,
): Promise<CodeQuery> {
  const rows = await visibleRows(trx, context);
  const before = rows.find(({ id }) => id === input.queryId);
  if (input.queryId !== undefined && before === undefined) {
    refuse('not_found', { thing: 'query' });
  }
  const owner = await ownerOf(trx, input.spec, context);
  const taken = rowNamed(rows, input.name);
  if (taken !== null && taken.id !== before?.id) {
    refuse('name_taken', { thing: 'query', name: input.name });
  }
  const row = {
    id: before?.id ?? context.ids.next(),
    name: input.name,
    spec: JSON.stringify(input.spec),
    position: before?.position ?? (await nextPosition(trx, 'code_queries')),
    ...owner,
  };
  context.account.roundId = owner.round_id;
  context.account.label = `${before === undefined ? 'Saved' : 'Changed'} the query “${input.name}”`;
  if (before === undefined) {
    await trx.insertInto('code_queries').values(row).execute();
  } else {
    await trx.updateTable('code_queries').set(row).where('id', '=', row.id).execute();
  }
  return rowToQuery(row);
}

/** Takes a kept query away. */
export async function removeQuery(
  trx: Writer,
  input: { readonly queryId: string },
  context: CommandContext,
): Promise<{ queryId: string }> {
  const row = (await visibleRows(trx, context)).find(({ id }) => id === input.queryId);
  if (row === undefined) {
    return refuse('not_found', { thing: 'query' });
  }
  context.account.roundId = row.round_id;
  context.account.label = `Removed the query “${row.name}”`;
  await trx.deleteFrom('code_queries').where('id', '=', row.id).execute();
  return input;
}
