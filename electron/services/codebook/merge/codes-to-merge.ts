import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { QueryContext } from '../../access/context.ts';
import { changeableCode } from '../changeable-code.ts';
import type { CodeRow } from '../row-to-code.ts';
import { refuseOtherBook } from './one-book.ts';
import { refuseRetired } from './refuse-retired.ts';

export type CodesToMerge = { readonly into: CodeRow; readonly from: readonly CodeRow[] };

/** The codes that go and the one that stays; refused unless all are of one codebook and one kind. */
export async function codesToMerge(
  db: Reader,
  input: { readonly codeIds: readonly string[]; readonly intoId: string },
  context: QueryContext,
): Promise<CodesToMerge> {
  const into = await changeableCode(db, input.intoId, context);
  await refuseRetired(db, into);
  const from: CodeRow[] = [];
  for (const codeId of new Set(input.codeIds)) {
    if (codeId !== into.id) {
      const code = await changeableCode(db, codeId, context);
      refuseOtherBook(into, code);
      if (code.merged_into_id !== null) {
        await refuseRetired(db, code);
      }
      from.push(code);
    }
  }
  if (from.length === 0) {
    refuse('invalid_input', { problem: 'it takes at least two codes to merge' });
  }
  return { into, from };
}
