import { existsSync } from 'node:fs';
import type { WireError } from '#shared/contract/errors.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import type { StudyWorker } from '../worker/client.ts';
import { codeBlind } from './coding-round.ts';
import { importInterviews, tieEvidence } from './interviews.ts';
import { markEpisodes } from './marking-round.ts';
import { meet } from './meeting.ts';
import { enterPeopleAndProtocol } from './people-and-protocol.ts';
import { requireOk } from './require-ok.ts';
import { readSampleFiles, type SampleFiles } from './sample-files.ts';
import { takeSeat, type Seats } from './seats.ts';
import { gatherThemes, saveTable, writeMemos } from './themes-and-memos.ts';

/** Everything that two coders and their meeting did, in the order in which it happened. */
async function fill(worker: StudyWorker, files: SampleFiles): Promise<void> {
  const { coders } = files.study;
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
}

/**
 * Builds the sample study in a new file, by the same calls that the workbench makes: nothing is written past the contract.
 * It is made in memory and written when it is whole. The study stays open in the worker.
 */
export async function buildSample(worker: StudyWorker, file: string): Promise<Result<null, WireError>> {
  if (existsSync(file)) {
    return err({ code: 'file_exists', message: errorSentence('file_exists', { file }) });
  }
  const files = readSampleFiles();
  await requireOk(worker.scratch({ title: files.study.title, coder: files.study.coders.a }));
  await fill(worker, files);
  return worker.keep(file);
}
