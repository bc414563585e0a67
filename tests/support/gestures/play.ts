import { expect } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { valueOf } from '#tests/support/value-of.ts';
import { gestures, type Gesture } from './gestures.ts';

/** Gestures as they are written down, a semicolon between: who, what, and the two numbers that choose, as in "a code 1 33". */
export const writtenGestures = (written: string): readonly Gesture[] =>
  written.split('; ').map((each) => {
    const [, who, what, one, two] = /^([ab]) (.+) (\d+) (\d+)$/u.exec(each) ?? [];
    if (what === undefined || gestures[what] === undefined) {
      throw new Error(`“${each}” is no gesture`);
    }
    return { who: who === 'a' ? 'a' : 'b', what, one: Number(one), two: Number(two) };
  });

const blind = [
  'a person 1 0; a person 2 0; a attribute 0 1; a another attribute 1 4',
  'a prompt 0 1; a prompt 1 1; a find prompts 0 0; a kind 1 0',
  'a mark 0 1; a mark 0 3; a mark 0 6; a mark 0 14; b mark 0 1; b mark 0 3; b mark 0 7',
  'a code 0 12; a code 1 33; a code 2 60; a code 3 70; a pin 0 3',
  'b code 0 12; b code 6 33; b code 7 60; b code 8 100; b pin 1 3',
  'a memo on 3 1; a memo on 4 1; b memo on 2 0',
].join('; ');

const settling = [
  'a finish 0 0; b finish 0 0; a compare 0 0; a ideas 0 1; b one idea 1 0; a ideas 1 1; a carry 0 0',
  'b settle 0 2; a settle 1 3; a settle 1 2; b pin agreed 0 0',
].join('; ');

/** How far two coders are before anything is played: at the start, in the midst of a blind round, or settling it. */
const beginnings = {
  start: [],
  blind: writtenGestures(blind),
  settling: writtenGestures(`${blind}; ${settling}`),
};
export type Beginning = keyof typeof beginnings;

async function twoCoders(study: StudyAtHand): Promise<Record<'a' | 'b', Client>> {
  const a = await study.sit('Coder A');
  const coder = await valueOf(a.call('coders.add', { name: 'Coder B' }));
  const [round] = await valueOf(a.call('rounds.list', {}));
  await valueOf(a.call('rounds.addCoder', { roundId: round?.id ?? '', coderId: coder.id }));
  await importText(a, 'first.txt', shortInterview);
  return { a, b: await study.sit('Coder B') };
}

/** Takes all steps back, or does all again; how many there were, and why there are no more. */
async function all(
  client: Client,
  direction: 'history.undo' | 'history.redo',
): Promise<{ readonly steps: number; readonly end: string }> {
  for (let steps = 0; steps < 400; steps += 1) {
    const reply = await client.call(direction, {});
    if (!reply.ok) {
      return { steps, end: `${reply.error.code}: ${reply.error.message}` };
    }
  }
  throw new Error(`${direction} has no end`);
}

/**
 * Has two coders do all of it, and holds what has to hold whatever they do: nothing goes wrong inside or beyond the contract,
 * the check is clean, undo of all gives the empty study, and redo of all the same one, row for row.
 */
export async function playOut(beginning: Beginning, played: readonly Gesture[]): Promise<void> {
  const study = await studyAtHand();
  try {
    const coders = await twoCoders(study);
    for (const { who, what, one, two } of [...beginnings[beginning], ...played]) {
      await gestures[what]?.(coders[who], one, two);
      expect(study.mistakes, `${who} ${what} ${one} ${two}`).toEqual([]);
    }
    const report = await valueOf(coders.a.call('study.check', {}));
    expect(report.checks.filter((check) => !check.ok)).toEqual([]);
    // What was taken back last is done again first, so that all there is can be compared with itself.
    await all(await study.sit(), 'history.redo');
    await study.close();
    const before = tableRows(study.file);
    await study.request({ kind: 'open', file: study.file });
    const nobody = await study.sit();
    const { steps } = await all(nobody, 'history.undo');
    const info = await valueOf(nobody.call('study.info', {}));
    expect(info).toMatchObject({
      sources: 0,
      participants: 0,
      attributes: 0,
      prompts: 0,
      coders: 1,
      rounds: 1,
    });
    expect(info).toMatchObject({ episodes: 0, codings: 0, codes: 0, decisions: 0, memos: 0, tables: 0 });
    const anyone = await study.sit();
    const redone = await all(anyone, 'history.redo');
    expect(redone.end.startsWith('nothing_to_redo'), redone.end).toBe(true);
    expect(redone.steps).toBe(steps);
    await study.close();
    expect(tableRows(study.file)).toEqual(before);
    expect(study.mistakes).toEqual([]);
  } finally {
    await study.remove();
  }
}
