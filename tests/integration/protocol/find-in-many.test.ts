import { afterEach, beforeEach, expect, test } from 'vitest';
import { StudyWorker } from '#electron/worker/client.ts';
import { createClient, type Client } from '#shared/contract/client.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { valueOf } from '#tests/support/value-of.ts';

let worker: StudyWorker;
let client: Client;
let folder: ReturnType<typeof temporaryFolder>;

beforeEach(async () => {
  folder = temporaryFolder();
  worker = new StudyWorker();
  await valueOf(worker.create(folder.path('many.throughline'), { title: 'Many', coder: 'Coder A' }));
  client = createClient((await valueOf(worker.sit(null))).channel);
  await valueOf(
    client.call('prompts.addSeveral', {
      prompts: [
        { text: 'How did you come to teach mathematics?', probes: [] },
        { text: 'What happens when you visit a classroom?', probes: ['Who chooses the room?'] },
      ],
    }),
  );
});

afterEach(async () => {
  await worker.close();
  folder.remove();
});

const questions = [
  'Tell me how you came to teach mathematics.',
  'And what happens when you go and visit a classroom?',
];

test('in 500 interviews it says how far it is, and leaves nothing when it is cancelled in the middle', async () => {
  const files = await Promise.all(
    Array.from({ length: 500 }, async (_, at) => {
      const name = `Interview ${at}.txt`;
      const text = `Interviewer: ${questions[at % 2] ?? ''}\n\nAda: By accident, ${at} years ago.\n`;
      return { name, bytesId: await client.putBytes(name, new TextEncoder().encode(text)) };
    }),
  );
  await valueOf(client.call('sources.import', { files }));
  const before = await valueOf(client.call('study.info', {}));
  const controller = new AbortController();
  const cancelled = await client.call(
    'prompts.find',
    {},
    {
      signal: controller.signal,
      onProgress: ({ done, total }) => {
        if (done > total / 2) controller.abort();
      },
    },
  );
  expect(cancelled.ok ? 'ok' : cancelled.error.code).toBe('cancelled');
  expect(await valueOf(client.call('prompts.places', {}))).toEqual([]);
  expect(await valueOf(client.call('study.info', {}))).toEqual(before);
  const shares: number[] = [];
  const found = await valueOf(
    client.call('prompts.find', {}, { onProgress: ({ done, total }) => shares.push(done / total) }),
  );
  expect(found).toMatchObject({ sources: 500, notFound: 500 });
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
});
