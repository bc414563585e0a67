import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gesture } from '#tests/support/gestures/gestures.ts';
import { playOut, writtenGestures, type Beginning } from '#tests/support/gestures/play.ts';

/** What random work found wrong once, as little of it as shows it. */
const once: readonly (readonly [string, Beginning, string])[] = [
  ['a reading is said of a round that is being compared', 'settling', 'a read 0 0'],
  ['a coding whose words are pinned is recoded away', 'blind', 'a recode 0 2'],
  ['a prompt is placed in a recording', 'blind', 'b import recording 139 59; b place of prompt 1 3'],
];

describe('whatever two coders do', () => {
  test(
    'the check is clean, undo of all gives the empty study, and redo of all the same study, row for row',
    { timeout: 300_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom<Beginning>('start', 'blind', 'settling'),
          fc.array(gesture, { minLength: 5, maxLength: 45, size: 'max' }),
          playOut,
        ),
        { numRuns: 25, endOnFailure: true, plugins: [fc.interruptAfterTimeLimit(120_000)] },
      );
    },
  );

  test.each(once)('it holds too where %s', async (_name, beginning, written) => {
    await expect(playOut(beginning, writtenGestures(written))).resolves.toBeUndefined();
  });
});
