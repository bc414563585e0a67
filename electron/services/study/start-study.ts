import type { Writer } from '#electron/study/database.ts';
import { initials } from '#shared/domain/coder/initials.ts';
import type { CoderSeat, CommandContext } from '../access/context.ts';

/** The first action of a study: its title, its first coder, and an open first round in which that coder marks and codes. */
export async function startStudy(
  trx: Writer,
  first: { readonly title: string; readonly coder: CoderSeat },
  context: Pick<CommandContext, 'clock' | 'ids'>,
): Promise<void> {
  const now = context.clock.now();
  const roundId = context.ids.next();
  await trx
    .insertInto('study')
    .values({ id: context.ids.next(), title: first.title, created_at: now })
    .execute();
  await trx
    .insertInto('coders')
    .values({
      id: first.coder.id,
      name: first.coder.name,
      initials: initials(first.coder.name),
      hue: 0,
      created_at: now,
    })
    .execute();
  await trx
    .insertInto('rounds')
    .values({
      id: roundId,
      number: 1,
      name: 'Round 1',
      state: 'open',
      work: 'both',
      codebook: 'own',
      opened_at: now,
      compared_at: null,
      closed_at: null,
    })
    .execute();
  await trx
    .insertInto('round_coders')
    .values({
      id: context.ids.next(),
      round_id: roundId,
      coder_id: first.coder.id,
      position: 0,
      finished_at: null,
    })
    .execute();
}
