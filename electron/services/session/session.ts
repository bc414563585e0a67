import type { Reader, Writer } from '#electron/study/database.ts';
import type { Session } from '#shared/contract/coders.ts';
import { found } from '#shared/contract/refusal.ts';
import type { CoderSeat, CommandContext, QueryContext } from '../access/context.ts';
import { rowToCoder } from '../coders/read-coders.ts';
import { stepLabel } from '../history/step-label.ts';
import { readRounds } from '../rounds/read-rounds.ts';
import { roundInView } from '../rounds/working-round.ts';

async function sessionOf(db: Reader, coder: CoderSeat | null, context: QueryContext): Promise<Session> {
  const row =
    coder === null
      ? undefined
      : await db.selectFrom('coders').selectAll().where('id', '=', coder.id).executeTakeFirst();
  const stacks = await context.stacks(context.undoOf);
  return {
    coder: row === undefined ? null : rowToCoder(row),
    round: roundInView(await readRounds(db), coder?.id ?? null),
    undo: await stepLabel(db, stacks.nextUndo, 'undo', context),
    redo: await stepLabel(db, stacks.nextRedo, 'redo', context),
  };
}

/** Who sits at this window, in which round, and what can be taken back. */
export const getSession = (db: Reader, _input: object, context: QueryContext): Promise<Session> =>
  sessionOf(db, context.viewer, context);

/** Hands this window to a coder. Nothing of the study changes. */
export async function actAs(
  trx: Writer,
  input: { readonly coderId: string },
  context: CommandContext,
): Promise<Session> {
  const coder = found(
    await trx.selectFrom('coders').select(['id', 'name']).where('id', '=', input.coderId).executeTakeFirst(),
    'coder',
  );
  context.takeSeat(coder);
  return sessionOf(trx, coder, { ...context, viewer: coder, undoOf: coder.id });
}
