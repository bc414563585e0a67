import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTranscript } from '#electron/importers/read-transcript.ts';
import type { AskedSource } from '#shared/protocol/asking-turns.ts';
import { lookThrough, protocolOf, reading } from '#tests/support/protocol/interview.ts';
import { judgePlaces, type Judged } from '#tests/support/protocol/judge-places.ts';
import { askedOfDanishHouseholds } from './asked/asked-of-danish-households.ts';
import { askedOfDataScientists } from './asked/asked-of-data-scientists.ts';
import { askedOfScrumTeams } from './asked/asked-of-scrum-teams.ts';
import type { AskedStudy } from './asked/asked-study.ts';

const beside = fileURLToPath(new URL('../../../shared/samples/transcripts', import.meta.url));
const folder = process.env['THROUGHLINE_SAMPLES'] ?? beside;

async function readAsked(file: string): Promise<AskedSource> {
  const read = await readTranscript({ name: file, bytes: readFileSync(join(folder, file)) });
  if (!read.ok) throw new Error(read.error.message);
  const { text, turns, speakers } = read.value;
  const asking = speakers.flatMap(({ role }, number) => (role === 'interviewer' ? [number] : []));
  return { text, turns, interviewers: new Set(asking) };
}

async function judgeStudy({ protocol, files }: AskedStudy): Promise<Judged> {
  const sources = await Promise.all(Object.keys(files).map(readAsked));
  const found = lookThrough(protocolOf(...protocol), sources.map(reading));
  return judgePlaces(
    Object.values(files).map((asked, index) => {
      const { turns = [] } = sources[index] ?? {};
      return {
        asked,
        places: (found[index] ?? []).map(({ id, start, confidence }) => ({
          id,
          confidence,
          at: turns.findIndex((turn) => turn.start <= start && start < turn.end),
        })),
      };
    }),
  );
}

/** The weights were fitted to the Scrum teams (and the sample study); the others had a part only in choosing the kinds of evidence and the bounds. */
const studies = [
  ['data scientists, by the protocol', askedOfDataScientists, { asked: 34, found: 34, sure: 22, told: 35 }],
  ['Scrum teams, in other words', askedOfScrumTeams, { asked: 38, found: 32, sure: 14, told: 45 }],
  ['Danish households, freely', askedOfDanishHouseholds, { asked: 38, found: 29, sure: 12, told: 50 }],
] as const;

describe.each(studies)('%s', (_, study, { asked, found, sure, told }) => {
  let judged: Judged;
  beforeAll(async () => {
    judged = await judgeStudy(study);
  });

  test('as many prompts are found as before, and no more are told', () => {
    expect(judged.asked).toBe(asked);
    expect(judged.found).toBeGreaterThanOrEqual(found);
    expect(judged.told).toBeLessThanOrEqual(told);
    expect(judged.sure.right).toBeGreaterThanOrEqual(sure);
  });

  test('at most two of its sure places are wrong', () => {
    expect(judged.sure.all - judged.sure.right).toBeLessThanOrEqual(2);
  });
});

test('over all, sure is right 19 times of 20, and likely four times of five', async () => {
  const all = await Promise.all(studies.map(([, study]) => judgeStudy(study)));
  const shareOf = (certainty: 'sure' | 'likely'): number =>
    all.reduce((sum, judged) => sum + judged[certainty].right, 0) /
    all.reduce((sum, judged) => sum + judged[certainty].all, 0);
  expect(shareOf('sure')).toBeGreaterThanOrEqual(0.95);
  expect(shareOf('likely')).toBeGreaterThanOrEqual(0.8);
});
