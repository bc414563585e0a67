import type { Writer } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import { actingCoder } from '../../access/acting-coder.ts';
import type { CommandContext } from '../../access/context.ts';
import { othersAtWork } from '../../access/others-at-work.ts';
import type { CodeRow } from '../row-to-code.ts';

type Kind = Tables['code_lineage']['kind'];

/**
 * Keeps what happened between two codes with the first of them. How many codings it was about isn't said of the study's codes
 * while others are at work: everybody reads it, and it would tell of one coder's codings.
 */
export async function writeLineage(
  trx: Writer,
  code: CodeRow,
  kind: Kind,
  other: Pick<CodeRow, 'id' | 'name'>,
  codings: number,
  context: CommandContext,
): Promise<void> {
  const isTold = code.coder_id !== null || (await othersAtWork(trx, context)) === null;
  await trx
    .insertInto('code_lineage')
    .values({
      id: context.ids.next(),
      code_id: code.id,
      kind,
      other_id: other.id,
      other_name: other.name,
      codings: isTold ? codings : null,
      at: context.clock.now(),
      by_id: actingCoder(context).id,
      coder_id: code.coder_id,
      round_id: code.round_id,
    })
    .execute();
}
