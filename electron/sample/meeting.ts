import type { Client } from '#shared/contract/client.ts';
import type { CodedRound } from './coding-round.ts';
import type { MarkedEpisode } from './marking-round.ts';
import { requireOk } from './require-ok.ts';
import type { SampleFiles } from './sample-files.ts';
import type { Seats } from './seats.ts';

async function settleCodes(
  client: Client,
  files: SampleFiles,
  { roundId, codeIds }: CodedRound,
): Promise<void> {
  for (const code of files.codebook.consensus) {
    const ids = (['a', 'b'] as const).flatMap((who) =>
      code.from[who].map((name) => codeIds[who].get(name) ?? ''),
    );
    await requireOk(
      client.call('reconciliation.decideCodes', {
        roundId,
        codeIds: ids,
        into: { name: code.name, definition: code.definition },
        reason: code.reason,
      }),
    );
  }
  for (const { coder, code, reason } of files.codebook.dropped) {
    await requireOk(
      client.call('reconciliation.decideCodes', {
        roundId,
        codeIds: [codeIds[coder].get(code) ?? ''],
        into: 'drop',
        reason,
      }),
    );
  }
}

type Decision = NonNullable<MarkedEpisode['data']['decision']>;

async function settleEpisode(
  seats: Seats,
  roundId: string,
  unitId: string,
  decision: Decision,
  ids: { readonly a: string; readonly b: string; readonly codes: ReadonlyMap<string, string> },
): Promise<void> {
  const { outcome } = decision;
  const chosen = (decision.codes ?? []).map((name) => ids.codes.get(name) ?? '');
  await requireOk(
    seats[decision.conceded ?? 'a'].call('reconciliation.decide', {
      roundId,
      unitId,
      outcome: outcome === 'a' || outcome === 'b' ? 'coder' : outcome === 'other' ? 'codes' : outcome,
      coderId: outcome === 'a' || outcome === 'b' ? ids[outcome] : null,
      codeIds: outcome === 'other' ? chosen : [],
      reason: decision.reason,
      concededBy: decision.conceded === null ? null : ids[decision.conceded],
    }),
  );
}

/** The meeting: all is revealed, codes are settled first, what both read alike is carried over, the rest decided one by one. */
export async function meet(
  seats: Seats,
  files: SampleFiles,
  episodes: readonly MarkedEpisode[],
  coded: CodedRound,
): Promise<void> {
  const { roundId } = coded;
  await requireOk(seats.a.call('rounds.compare', { roundId }));
  await settleCodes(seats.a, files, coded);
  await requireOk(seats.a.call('reconciliation.carryAgreed', { roundId }));
  const codes = await requireOk(seats.a.call('codes.list', { of: 'consensus' }));
  const [a, b] = await requireOk(seats.a.call('coders.list', {}));
  const ids = {
    a: a?.id ?? '',
    b: b?.id ?? '',
    codes: new Map(codes.map((code) => [code.name, code.id])),
  };
  for (const episode of episodes) {
    if (episode.data.decision !== null) {
      await settleEpisode(seats, roundId, episode.id, episode.data.decision, ids);
    }
  }
  await requireOk(seats.a.call('rounds.close', { roundId }));
}
