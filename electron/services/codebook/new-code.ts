import type { Reader, Writer } from '#electron/study/database.ts';
import type { CodeKind } from '#shared/contract/codebook.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { lookOfNewCode } from '#shared/domain/code/look-of-new-code.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext, QueryContext } from '../access/context.ts';
import { nextPosition } from '../access/next-position.ts';
import { readRounds } from '../rounds/read-rounds.ts';
import { openRoundOf } from '../rounds/working-round.ts';
import { freeCodeName } from './free-code-name.ts';
import type { CodeRow } from './row-to-code.ts';

export type Owner = Pick<CodeRow, 'coder_id' | 'round_id'>;

export const theStudy: Owner = { coder_id: null, round_id: null };

/** Whose codebook a new code goes into: the acting coder's own while their round has one, else the study's. */
export async function ownerOfNewCode(db: Reader, context: QueryContext): Promise<Owner> {
  const coder = actingCoder(context);
  const round = openRoundOf(await readRounds(db), coder.id);
  return round?.codebook === 'own' ? { coder_id: coder.id, round_id: round.id } : theStudy;
}

/** Puts a new code or theme at the end of a codebook. */
export async function insertCode(
  trx: Writer,
  code: {
    readonly name: string;
    readonly kind: CodeKind;
    readonly parentId: string | null;
    readonly definition: string;
  },
  owner: Owner,
  context: CommandContext,
): Promise<CodeRow> {
  await freeCodeName(trx, { name: code.name, kind: code.kind, ...owner });
  const { count } = await trx
    .selectFrom('codes')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('coder_id', 'is', owner.coder_id)
    .where('round_id', 'is', owner.round_id)
    .where('kind', '=', code.kind)
    .executeTakeFirstOrThrow();
  const row: CodeRow = {
    id: context.ids.next(),
    kind: code.kind,
    parent_id: code.parentId,
    name: code.name,
    definition: code.definition,
    when_to_use: '',
    when_not: '',
    ...lookOfNewCode(count),
    position: await nextPosition(trx, 'codes'),
    ...owner,
    created_at: context.clock.now(),
    retired_at: null,
    merged_into_id: null,
  };
  await trx.insertInto('codes').values(row).execute();
  return row;
}

/** Refuses a parent from another codebook: a private code can't hang below the study's, nor the other way round. */
export function sameBook(parent: Owner, owner: Owner): void {
  if (parent.coder_id !== owner.coder_id || parent.round_id !== owner.round_id) {
    refuse('not_yours', { thing: 'theme' });
  }
}
