import { findBetween, findQuotation } from '#electron/sample/find-stretch.ts';
import { requireOk } from '#electron/sample/require-ok.ts';
import { takeSeat } from '#electron/sample/seats.ts';
import type { StudyWorker } from '#electron/worker/client.ts';
import type { Client } from '#shared/contract/client.ts';
import type { RoundWork } from '#shared/contract/rounds.ts';
import type { SourceText } from '#shared/contract/sources.ts';

/** An episode by its first and last words, and what a coder coded in it: the code, and the words it is said of. */
type ReadEpisode = {
  readonly begins: string;
  readonly ends: string;
  readonly codes: readonly (readonly [code: string, quotation: string])[];
};

/** A small study as data: one interview, and each coder's reading of it. */
export type BlindRound = {
  readonly title: string;
  readonly interview: { readonly name: string; readonly text: string };
  readonly work: Extract<RoundWork, 'codes' | 'both'>;
  /** In the order in which they join. */
  readonly readings: readonly { readonly coder: string; readonly episodes: readonly ReadEpisode[] }[];
};

async function importInterview(client: Client, { name, text }: BlindRound['interview']): Promise<SourceText> {
  const bytesId = await client.putBytes(name, new TextEncoder().encode(text));
  const [imported] = await requireOk(client.call('sources.import', { files: [{ name, bytesId }] }));
  return requireOk(client.call('sources.read', { sourceId: imported?.sourceId ?? '' }));
}

async function mark(client: Client, source: SourceText, episodes: readonly ReadEpisode[]): Promise<void> {
  for (const { begins, ends } of episodes) {
    const stretch = findBetween(source.text, begins, ends);
    await requireOk(client.call('episodes.mark', { sourceId: source.id, ...stretch }));
  }
}

async function code(client: Client, source: SourceText, episodes: readonly ReadEpisode[]): Promise<void> {
  for (const { begins, ends, codes } of episodes) {
    const within = findBetween(source.text, begins, ends);
    for (const [name, quotation] of codes) {
      const known = await requireOk(client.call('codes.list', {}));
      const codeId = known.find((candidate) => candidate.name === name)?.id;
      const place = { sourceId: source.id, ...findQuotation(source.text, quotation, within) };
      await requireOk(
        client.call(
          'codings.apply',
          codeId === undefined ? { ...place, newCode: name } : { ...place, codeId },
        ),
      );
    }
  }
}

/** Where episodes are given, the first coder marks theirs in a round before, alone. */
async function giveEpisodes(client: Client, source: SourceText, data: BlindRound): Promise<void> {
  const [first] = await requireOk(client.call('rounds.list', {}));
  const roundId = first?.id ?? '';
  if (data.work === 'codes') {
    await requireOk(client.call('rounds.change', { roundId, work: 'episodes' }));
    await mark(client, source, data.readings[0]?.episodes ?? []);
  }
  await requireOk(client.call('rounds.finish', { roundId }));
  await requireOk(client.call('rounds.close', { roundId }));
}

export type StartedRound = { readonly roundId: string; readonly source: SourceText };

/** Builds a study in a new file in which the round is open and nobody has coded anything yet. */
export async function startBlindRound(
  worker: StudyWorker,
  file: string,
  data: BlindRound,
): Promise<StartedRound> {
  const [first, ...others] = data.readings;
  await requireOk(worker.create(file, { title: data.title, coder: first?.coder ?? '' }));
  const lead = await takeSeat(worker, first?.coder ?? '');
  for (const { coder } of others) {
    await requireOk(lead.call('coders.add', { name: coder }));
  }
  const source = await importInterview(lead, data.interview);
  await giveEpisodes(lead, source, data);
  const coders = await requireOk(lead.call('coders.list', {}));
  const { id: roundId } = await requireOk(
    lead.call('rounds.open', {
      name: 'Round 2, coding',
      work: data.work,
      codebook: 'own',
      coderIds: coders.map((coder) => coder.id),
    }),
  );
  return { roundId, source };
}

/** The same, with all coders done and their work revealed; nothing is settled. Answers with the round's id. */
export async function buildBlindRound(worker: StudyWorker, file: string, data: BlindRound): Promise<string> {
  const { roundId, source } = await startBlindRound(worker, file, data);
  for (const { coder, episodes } of data.readings) {
    const client = await takeSeat(worker, coder);
    if (data.work === 'both') {
      await mark(client, source, episodes);
    }
    await code(client, source, episodes);
    await requireOk(client.call('rounds.finish', { roundId }));
  }
  const lead = await takeSeat(worker, data.readings[0]?.coder ?? '');
  await requireOk(lead.call('rounds.compare', { roundId }));
  return roundId;
}
