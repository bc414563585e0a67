import type { Client } from '#shared/contract/client.ts';
import { findQuotation } from './find-stretch.ts';
import type { MarkedEpisode } from './marking-round.ts';
import { requireOk } from './require-ok.ts';
import type { SampleFiles } from './sample-files.ts';
import type { Seats } from './seats.ts';

/** One coder, alone: names codes in their own words and applies them, episode by episode. */
async function codeAlone(
  client: Client,
  who: 'a' | 'b',
  roundId: string,
  files: SampleFiles,
  episodes: readonly MarkedEpisode[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const code of files.codebook[who]) {
    const { id } = await requireOk(client.call('codes.create', code));
    ids.set(code.name, id);
  }
  const done = new Set<string>();
  for (const episode of episodes) {
    const { source } = episode.interview;
    for (const { code, quotation } of episode.data[who]) {
      const stretch = findQuotation(source.text, quotation, episode);
      await requireOk(
        client.call('codings.apply', { sourceId: source.id, ...stretch, codeId: ids.get(code) ?? '' }),
      );
    }
    await requireOk(client.call('episodes.setDone', { episodeId: episode.id, done: true }));
    if (!done.has(source.id)) {
      done.add(source.id);
      await requireOk(client.call('sources.setReading', { sourceId: source.id, reading: 'read' }));
    }
  }
  await requireOk(client.call('rounds.finish', { roundId }));
  return ids;
}

export type CodedRound = {
  readonly roundId: string;
  readonly codeIds: { readonly a: ReadonlyMap<string, string>; readonly b: ReadonlyMap<string, string> };
};

/** The second round: both coders code every episode, neither seeing the other's codes. */
export async function codeBlind(
  seats: Seats,
  files: SampleFiles,
  episodes: readonly MarkedEpisode[],
): Promise<CodedRound> {
  const coders = await requireOk(seats.a.call('coders.list', {}));
  const round = await requireOk(
    seats.a.call('rounds.open', {
      name: 'Round 2, coding',
      work: 'codes',
      codebook: 'own',
      coderIds: coders.map((coder) => coder.id),
    }),
  );
  return {
    roundId: round.id,
    codeIds: {
      a: await codeAlone(seats.a, 'a', round.id, files, episodes),
      b: await codeAlone(seats.b, 'b', round.id, files, episodes),
    },
  };
}
