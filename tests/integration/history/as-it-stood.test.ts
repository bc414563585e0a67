import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { gesture, gestures } from '#tests/support/gestures/gestures.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

const lastStep = async (client: Client): Promise<number> =>
  (await valueOf(client.call('history.list', { limit: 1 }))).actions[0]?.number ?? 0;

/** Everything that is told of the study as it stood after a step. */
async function wholeThen(client: Client, number: number): Promise<unknown> {
  const { sources } = await valueOf(client.call('history.then', { number }));
  const read = [];
  for (const { id } of sources) {
    read.push(await valueOf(client.call('history.sourceThen', { number, sourceId: id })));
  }
  return { sources, read, codebook: await valueOf(client.call('history.codebookThen', { number })) };
}

/** The same of the study as it is, by other ways. */
async function wholeNow(client: Client): Promise<unknown> {
  const sources = await valueOf(client.call('sources.list', {}));
  const read = [];
  for (const { id } of sources) {
    read.push({
      source: await valueOf(client.call('sources.read', { sourceId: id })),
      codings: await valueOf(client.call('codings.list', { sourceId: id })),
    });
  }
  return {
    sources: sources.map(({ id, title }) => ({ id, title })),
    read,
    codebook: { codes: await valueOf(client.call('codes.list', { of: 'all' })) },
  };
}

describe('as it stood', () => {
  test(
    'whatever was done, the study after a step is what it was when the step was made',
    { timeout: 200_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(gesture, { minLength: 5, maxLength: 25 }), async (played) => {
          const study = await studyAtHand();
          try {
            const a = await study.sit('Coder A');
            await importText(a, 'first.txt', shortInterview);
            const stood = new Map<number, unknown>();
            for (const { what, one, two } of played) {
              await gestures[what]?.(a, one, two);
              const number = await lastStep(a);
              const now = await wholeThen(a, number);
              expect(now).toMatchObject(await wholeNow(a).then((whole) => whole ?? {}));
              stood.set(number, now);
            }
            for (const [number, then] of stood) {
              expect(await wholeThen(a, number), `step ${number}`).toEqual(then);
            }
            expect(study.mistakes).toEqual([]);
          } finally {
            await study.remove();
          }
        }),
        { numRuns: 15, endOnFailure: true, plugins: [fc.interruptAfterTimeLimit(60_000)] },
      );
    },
  );
});
