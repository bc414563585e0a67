import { copyFileSync, writeFileSync } from 'node:fs';
import type { Client } from '#shared/contract/client.ts';
import { valueOf } from '#tests/support/value-of.ts';
import { studyAtHand, type StudyAtHand } from './study-at-hand.ts';

/** A study that was carried to another machine: its file, opened by a program of its own. */
async function openedElsewhere(lane: number, put: (file: string) => void): Promise<StudyAtHand> {
  const study = await studyAtHand({ start: false, lane });
  const file = study.path('elsewhere.throughline');
  put(file);
  await study.request({ kind: 'open', file });
  return { ...study, file };
}

/** The package of a coder, made by who asks, on the coder's machine. */
export async function packageElsewhere(
  client: Client,
  asked: { readonly roundId: string; readonly coderId: string },
  lane = 2,
): Promise<StudyAtHand> {
  const { bytesId } = await valueOf(client.call('packages.make', asked));
  const bytes = await client.getBytes(bytesId);
  return openedElsewhere(lane, (file) => {
    writeFileSync(file, bytes);
  });
}

/** A copy of the whole study, on another machine. The study is put away while it is copied. */
export async function copyElsewhere(study: StudyAtHand, lane = 2): Promise<StudyAtHand> {
  await study.close();
  const copy = await openedElsewhere(lane, (file) => {
    copyFileSync(study.file, file);
  });
  await study.request({ kind: 'open', file: study.file });
  return copy;
}
