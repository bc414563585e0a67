import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { gesture, gestures } from '#tests/support/studies/gestures.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { valueOf } from '#tests/support/value-of.ts';

async function twoCoders(study: StudyAtHand): Promise<Record<'a' | 'b', Client>> {
  const a = await study.sit('Coder A');
  const coder = await valueOf(a.call('coders.add', { name: 'Coder B' }));
  const [round] = await valueOf(a.call('rounds.list', {}));
  await valueOf(a.call('rounds.addCoder', { roundId: round?.id ?? '', coderId: coder.id }));
  await importText(a, 'first.txt', shortInterview);
  return { a, b: await study.sit('Coder B') };
}

async function all(client: Client, direction: 'history.undo' | 'history.redo'): Promise<number> {
  let steps = 0;
  while ((await client.call(direction, {})).ok) {
    steps += 1;
    if (steps > 300) {
      throw new Error(`${direction} has no end`);
    }
  }
  return steps;
}

describe('whatever two coders do', () => {
  test(
    'the check is clean, undo of all gives the empty study, and redo of all the same study, row for row',
    { timeout: 300_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(gesture, { minLength: 5, maxLength: 45 }), async (played) => {
          const study = await studyAtHand();
          try {
            const coders = await twoCoders(study);
            for (const { who, what, one, two } of played) {
              await gestures[what]?.(coders[who], one, two);
            }
            expect(study.mistakes).toEqual([]);
            const report = await valueOf(coders.a.call('study.check', {}));
            expect(report.checks.filter((check) => !check.ok)).toEqual([]);
            // What was taken back last is done again first, so that all there is can be compared with itself.
            await all(await study.sit(), 'history.redo');
            await study.close();
            const before = tableRows(study.file);
            await study.request({ kind: 'open', file: study.file });
            const nobody = await study.sit();
            const undone = await all(nobody, 'history.undo');
            const info = await valueOf(nobody.call('study.info', {}));
            expect(info).toMatchObject({ sources: 0, coders: 1, rounds: 1, codings: 0, codes: 0, memos: 0 });
            const anyone = await study.sit();
            expect(await all(anyone, 'history.redo')).toBe(undone);
            await study.close();
            expect(tableRows(study.file)).toEqual(before);
            expect(study.mistakes).toEqual([]);
          } finally {
            await study.remove();
          }
        }),
        { numRuns: 25, endOnFailure: true, plugins: [fc.interruptAfterTimeLimit(120_000)] },
      );
    },
  );
});
