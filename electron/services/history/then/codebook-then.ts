import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { usesInTree } from '#shared/history/uses-in-tree.ts';
import type { QueryContext } from '../../access/context.ts';
import { rowToCode } from '../../codebook/row-to-code.ts';
import { requireStep } from './moment.ts';
import { byPosition, peopleThen, seenThen } from './seen-then.ts';
import { tableAsOf } from './table-as-of.ts';

/** The codebook as it stood after a step, as far as who asks may see it today. */
export async function codebookThen(
  db: Reader,
  { number }: { readonly number: number },
  context: QueryContext,
): Promise<OutputOf<'history.codebookThen'>> {
  await requireStep(db, number);
  const seen = await seenThen(db, context);
  const codes = byPosition(seen('codes', await tableAsOf(db, 'codes', number))).map(rowToCode);
  const columns = ['code_id', 'episode_id', 'round_id', 'coder_id'] as const;
  const codings = seen('codings', await tableAsOf(db, 'codings', number, { columns })).map((row) => ({
    codeId: row.code_id,
    episodeId: row.episode_id,
  }));
  const uses = usesInTree(codes, codings);
  return {
    codes: codes.map((code) => ({ ...code, ...(uses.get(code.id) ?? { codings: 0, episodes: 0 }) })),
    ...(await peopleThen(db, number)),
  };
}
