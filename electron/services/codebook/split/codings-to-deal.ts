import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { actingCoder } from '../../access/acting-coder.ts';
import type { QueryContext } from '../../access/context.ts';
import { inSight, sightOf } from '../../access/sealed.ts';
import type { CodeRow } from '../row-to-code.ts';

type Coding = {
  readonly id: string;
  readonly source_id: string;
  readonly start: number;
  readonly end: number;
  readonly layer: 'coder' | 'consensus';
  readonly coder_id: string | null;
  readonly episode_id: string | null;
  readonly round: string;
  readonly state: 'open' | 'comparing' | 'closed';
};

/** The codings of a code that may be seen, in the order of the sources. */
export async function codingsInSight(
  db: Reader,
  code: CodeRow,
  context: QueryContext,
): Promise<readonly Coding[]> {
  return db
    .selectFrom('codings')
    .innerJoin('rounds', 'rounds.id', 'codings.round_id')
    .innerJoin('sources', 'sources.id', 'codings.source_id')
    .select([
      'codings.id',
      'codings.source_id',
      'codings.start',
      'codings.end',
      'codings.layer',
      'codings.coder_id',
      'codings.episode_id',
      'rounds.name as round',
      'rounds.state',
    ])
    .where('codings.code_id', '=', code.id)
    .where(inSight(await sightOf(db, context), 'codings'))
    .orderBy('sources.position')
    .orderBy('codings.start')
    .orderBy('codings.end')
    .orderBy('codings.id')
    .execute();
}

/**
 * Whether a coding can be dealt out: the acting coder’s own while its round is open, and what was agreed in a round that is
 * closed. While a round is compared its consensus is still being written from the decisions, and would be written over.
 */
export const canBeDealt = (coding: Coding, coderId: string): boolean =>
  coding.layer === 'consensus'
    ? coding.state === 'closed'
    : coding.state === 'open' && coding.coder_id === coderId;

/** Refuses codings that can’t be dealt out, saying why. */
export async function refuseHeld(
  db: Reader,
  code: CodeRow,
  codingIds: readonly string[],
  context: QueryContext,
): Promise<void> {
  const coder = actingCoder(context);
  const known = new Map((await codingsInSight(db, code, context)).map((coding) => [coding.id, coding]));
  for (const id of codingIds) {
    const coding = known.get(id) ?? refuse('not_found', { thing: 'coding' });
    if (!canBeDealt(coding, coder.id)) {
      if (coding.layer === 'consensus') {
        refuse('round_being_compared', { round: coding.round });
      }
      if (coding.state !== 'open') {
        refuse('round_not_open', { round: coding.round, state: coding.state });
      }
      refuse('not_yours', { thing: 'coding' });
    }
  }
}
