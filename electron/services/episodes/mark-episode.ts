import type { Writer } from '#electron/study/database.ts';
import type { Episode } from '#shared/contract/episodes.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { defaultTitle } from '#shared/domain/episode/default-title.ts';
import { quotationIn } from '#shared/domain/recording/quotation.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext } from '../access/context.ts';
import { refuseOutside } from '../rounds/scope.ts';
import { workingRound } from '../rounds/working-round.ts';
import { checkAnchor } from '../sources/check-anchor.ts';
import { kindOf } from './kinds/kind-of.ts';
import { readEpisode } from './read-episodes.ts';
import { refuseOverlap } from './refuse-overlap.ts';
import { regroupCodings } from './regroup-codings.ts';

/** Marks a relevant episode in the acting coder's open round. Codings that were made there before become part of it. */
export async function markEpisode(
  trx: Writer,
  input: {
    readonly sourceId: string;
    readonly start: number;
    readonly end: number;
    readonly title?: string | undefined;
    readonly criterion: string;
    readonly kindId?: string | null | undefined;
  },
  context: CommandContext,
): Promise<Episode> {
  const coder = actingCoder(context);
  const round = await workingRound(trx, context);
  if (round.work === 'codes') {
    refuse('not_this_work', { round: round.name, work: 'marking' });
  }
  const source = await checkAnchor(trx, input, context);
  refuseOutside(round, { id: input.sourceId, title: source.title });
  const place = { sourceId: input.sourceId, coderId: coder.id, roundId: round.id };
  await refuseOverlap(trx, { ...place, start: input.start, end: input.end, except: null });
  const row = {
    id: context.ids.next(),
    source_id: input.sourceId,
    start: input.start,
    end: input.end,
    title: input.title ?? defaultTitle(quotationIn(source, input)),
    criterion: input.criterion,
    kind_id: await kindOf(trx, input.kindId),
    layer: 'coder',
    round_id: round.id,
    coder_id: coder.id,
    decision_id: null,
    created_at: context.clock.now(),
  } as const;
  context.account.roundId = round.id;
  context.account.label = `Marked the episode “${row.title}” in ${source.title}`;
  await trx.insertInto('episodes').values(row).execute();
  await regroupCodings(trx, place);
  return readEpisode(trx, row, context);
}
