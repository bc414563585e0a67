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

/** What counts as an episode in the sample, and what was agreed about its borders. */
const interaction = {
  name: 'Interaction with a coach',
  relevance:
    'The leader tells of something that they and a coach do together, or of how that came about. What either of them does alone is none.',
  begins: 'Where the leader begins to describe one aspect of it, also within an answer to another question.',
  ends: 'Where the talk shifts to something else: another aspect, another person, or the next question.',
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
  await requireOk(client.call('episodeKinds.save', interaction));
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
