import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import { actingCoder } from '../../access/acting-coder.ts';
import type { QueryContext } from '../../access/context.ts';
import { othersAtWork } from '../../access/others-at-work.ts';
import { inSight, sightOf } from '../../access/sealed.ts';
import type { CodeRow } from '../row-to-code.ts';
import { mayChangeCode } from './changeable-codings.ts';
import { referencesTo } from './references-to.ts';

/** What leads to a code and goes along when it is merged, by table and column. */
async function goesAlong(
  db: Reader,
  context: QueryContext,
): Promise<Readonly<Record<string, RawBuilder<SqlBool>>>> {
  const coder = actingCoder(context);
  return {
    'codings code_id': mayChangeCode('codings', coder),
    'adrift code_id': mayChangeCode('adrift', coder),
    'memos code_id': inSight(await sightOf(db, context), 'memos'),
    'codes parent_id': sql<SqlBool>`1`,
    'codes merged_into_id': sql<SqlBool>`1`,
    'code_lineage code_id': sql<SqlBool>`1`,
  };
}

/** Whether a question that is kept under a name asks for the code by its id. */
async function isAskedFor(db: Reader, codeId: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM code_queries WHERE instr(spec, ${codeId})
    UNION ALL SELECT 1 FROM matrices WHERE instr(spec, ${codeId}) LIMIT 1`.execute(db);
  return rows.length > 0;
}

/**
 * Whether a merged code has to stay, because something leads to it that doesn’t change. A code of the study stays in any case
 * while others are at work: that it went would tell that none of them uses it.
 */
export async function staysAfterMerge(db: Reader, code: CodeRow, context: QueryContext): Promise<boolean> {
  if (code.coder_id === null && (await othersAtWork(db, context)) !== null) {
    return true;
  }
  const along = await goesAlong(db, context);
  for (const { table, column } of await referencesTo(db, 'codes')) {
    const condition = along[`${table} ${column}`] ?? sql<SqlBool>`0`;
    const { rows } = await sql`
      SELECT 1 FROM ${sql.table(table)} WHERE ${sql.ref(`${table}.${column}`)} = ${code.id} AND NOT ${condition}
      LIMIT 1`.execute(db);
    if (rows.length > 0) {
      return true;
    }
  }
  return isAskedFor(db, code.id);
}
