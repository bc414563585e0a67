import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { rowNamed } from '../access/free-name.ts';
import type { CodeRow } from './row-to-code.ts';

/** The code or theme of this name in the same codebook, if there is one. */
export async function codeNamed(
  db: Reader,
  code: Pick<CodeRow, 'name' | 'kind' | 'coder_id' | 'round_id'>,
): Promise<CodeRow | undefined> {
  const book = await db
    .selectFrom('codes')
    .select(['id', 'name'])
    .where('kind', '=', code.kind)
    .where('coder_id', 'is', code.coder_id)
    .where('round_id', 'is', code.round_id)
    .execute();
  const known = rowNamed(book, code.name);
  return known === null
    ? undefined
    : db.selectFrom('codes').selectAll().where('id', '=', known.id).executeTakeFirst();
}

/** Refuses a name that another code, or another theme, of the same codebook has. */
export async function freeCodeName(
  db: Reader,
  code: Pick<CodeRow, 'name' | 'kind' | 'coder_id' | 'round_id'> & { readonly id?: string },
): Promise<void> {
  const taken = await codeNamed(db, code);
  if (taken !== undefined && taken.id !== code.id) {
    refuse('name_taken', { thing: code.kind, name: code.name });
  }
}
