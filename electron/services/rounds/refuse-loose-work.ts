import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { coderNames } from '../coders/read-coders.ts';

const work = ['episodes', 'codings', 'codes', 'episode_states', 'readings', 'memos'] as const;

/**
 * Refuses to end or reveal a round that holds work of somebody who takes no part in it, as may be after a rescue: it would
 * be read by others without its coder having finished, and counted as if it were theirs.
 */
export async function refuseLooseWork(db: Reader, round: Round): Promise<void> {
  const seated = new Set<string | null>(round.coders.map((seat) => seat.coderId));
  for (const table of work) {
    const rows = await db
      .selectFrom(table)
      .select('coder_id')
      .distinct()
      .where('round_id', '=', round.id)
      .where('coder_id', 'is not', null)
      .execute();
    const loose = rows.find((row) => !seated.has(row.coder_id));
    if (loose !== undefined) {
      const names = await coderNames(db);
      refuse('work_without_seat', {
        round: round.name,
        coder: names.get(loose.coder_id ?? '') ?? 'somebody',
      });
    }
  }
}
