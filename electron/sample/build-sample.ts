import type { WireError } from '#shared/contract/errors.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { StudyWorker } from '../worker/client.ts';
import { codeBlind } from './coding-round.ts';
import { importInterviews, tieEvidence } from './interviews.ts';
import { markEpisodes } from './marking-round.ts';
import { meet } from './meeting.ts';
import { enterPeopleAndProtocol } from './people-and-protocol.ts';
import { requireOk } from './require-ok.ts';
import { readSampleFiles } from './sample-files.ts';
import { takeSeat, type Seats } from './seats.ts';
import { gatherThemes, saveTable, writeMemos } from './themes-and-memos.ts';

/**
 * Builds the sample study in a new file, by the same calls that people's hands cause: nothing is written past the contract.
 * The study stays open in the worker.
 */
export async function buildSample(worker: StudyWorker, file: string): Promise<Result<null, WireError>> {
  const files = readSampleFiles();
  const { title, coders } = files.study;
  const created = await worker.create(file, { title, coder: coders.a });
  if (!created.ok) {
    return created;
  }
  const a = await takeSeat(worker, coders.a);
  await requireOk(a.call('coders.add', { name: coders.b }));
  const seats: Seats = { a, b: await takeSeat(worker, coders.b) };
  await enterPeopleAndProtocol(a, files);
  const interviews = await importInterviews(a, files);
  await tieEvidence(a, files, interviews);
  const episodes = await markEpisodes(a, interviews);
  const coded = await codeBlind(seats, files, episodes);
  await meet(seats, files, episodes, coded);
  await gatherThemes(a, files);
  await writeMemos(seats, files, episodes);
  await saveTable(a, files);
  return created;
}
