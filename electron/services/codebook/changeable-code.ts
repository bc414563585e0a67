import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { QueryContext } from '../access/context.ts';
import { openRoundById } from '../rounds/round-by-id.ts';
import { visibleCode } from './read-codes.ts';
import type { CodeRow } from './row-to-code.ts';

/** A code the acting coder may change: the study's, or their own while its round is open. */
export async function changeableCode(db: Reader, codeId: string, context: QueryContext): Promise<CodeRow> {
  const coder = actingCoder(context);
  const code = await visibleCode(db, codeId, context);
  if (code.coder_id !== null && code.coder_id !== coder.id) {
    refuse('not_yours', { thing: code.kind });
  }
  if (code.round_id !== null) {
    await openRoundById(db, code.round_id);
  }
  return code;
}
