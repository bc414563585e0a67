import type { Client } from '#shared/contract/client.ts';
import { findBetween } from './find-stretch.ts';
import type { Interview } from './interviews.ts';
import { requireOk } from './require-ok.ts';

export type MarkedEpisode = {
  readonly interview: Interview;
  readonly data: Interview['coding']['episodes'][number];
  readonly id: string;
  readonly start: number;
  readonly end: number;
};

/** The first round: one coder marks the relevant episodes of every interview, which are then given to both. */
export async function markEpisodes(
  client: Client,
  interviews: readonly Interview[],
): Promise<readonly MarkedEpisode[]> {
  const [first] = await requireOk(client.call('rounds.list', {}));
  const roundId = first?.id ?? '';
  await requireOk(
    client.call('rounds.change', { roundId, name: 'Round 1, marking episodes', work: 'episodes' }),
  );
  const marked: MarkedEpisode[] = [];
  for (const interview of interviews) {
    const { source, coding } = interview;
    for (const data of coding.episodes) {
      const stretch = findBetween(source.text, data.begins, data.ends);
      const { id } = await requireOk(
        client.call('episodes.mark', { sourceId: source.id, ...stretch, title: data.title }),
      );
      marked.push({ interview, data, id, ...stretch });
    }
    await requireOk(client.call('sources.setReading', { sourceId: source.id, reading: 'read' }));
  }
  await requireOk(client.call('rounds.finish', { roundId }));
  await requireOk(client.call('rounds.close', { roundId }));
  return marked;
}
