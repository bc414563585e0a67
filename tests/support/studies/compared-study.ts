import { codeBlind } from '#electron/sample/coding-round.ts';
import { importInterviews } from '#electron/sample/interviews.ts';
import { markEpisodes } from '#electron/sample/marking-round.ts';
import { enterPeopleAndProtocol } from '#electron/sample/people-and-protocol.ts';
import { requireOk } from '#electron/sample/require-ok.ts';
import { readSampleFiles } from '#electron/sample/sample-files.ts';
import { takeSeat } from '#electron/sample/seats.ts';
import type { StudyWorker } from '#electron/worker/client.ts';

/** The sample study as it stood when both coders had finished: by default with their work revealed and nothing settled. */
export async function buildComparedStudy(
  worker: StudyWorker,
  file: string,
  { reveal = true, interviews: count = 15 }: { readonly reveal?: boolean; readonly interviews?: number } = {},
): Promise<string> {
  const all = readSampleFiles();
  const files = { ...all, interviews: all.interviews.slice(0, count) };
  const { title, coders } = files.study;
  await requireOk(worker.create(file, { title, coder: coders.a }));
  const a = await takeSeat(worker, coders.a);
  await requireOk(a.call('coders.add', { name: coders.b }));
  const seats = { a, b: await takeSeat(worker, coders.b) };
  await enterPeopleAndProtocol(a, files);
  const episodes = await markEpisodes(a, await importInterviews(a, files));
  const { roundId } = await codeBlind(seats, files, episodes);
  if (reveal) {
    await requireOk(a.call('rounds.compare', { roundId }));
  }
  return roundId;
}
