import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { randomIds } from '#electron/ports/ids.ts';
import { ByteStore } from '#electron/services/access/byte-store.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import { ThreadedReader } from '#electron/worker/reading/threaded-reader.ts';
import { createClient, type Client } from '#shared/contract/client.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

/** A Word document of so many turns. */
const interview = (turns: number, name: string): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${Array.from(
        { length: turns },
        (_, turn) =>
          paragraph(turn % 2 === 0 ? `Interviewer: Why, ${name}?` : `Ann: For reason ${turn} of ${name}.`),
      ).join('')}</w:body></w:document>`,
    ),
  });

const asItComes = { encoding: null, convention: null, columns: null };

let folder: ReturnType<typeof temporaryFolder>;
let worker: StudyWorker;
let client: Client;

beforeEach(async () => {
  folder = temporaryFolder();
  worker = new StudyWorker();
  await valueOf(worker.create(folder.path('study.throughline'), { title: 'A study', coder: 'Coder A' }));
  client = createClient((await valueOf(worker.sit(null))).channel);
});

afterEach(async () => {
  await worker.close();
  folder.remove();
});

async function send(count: number): Promise<{ bytesId: string; name: string }[]> {
  const files = [];
  for (let index = 0; index < count; index += 1) {
    const name = `interview-${index}.docx`;
    files.push({ name, bytesId: await client.putBytes(name, interview(300, name)) });
  }
  return files;
}

test('a coder codes on while interviews come in, and all of them are in', async () => {
  const files = await send(30);
  const done: string[] = [];
  const importing = client.call('sources.import', { files }).then((reply) => {
    done.push('import');
    return valueOf(Promise.resolve(reply));
  });
  for (let code = 0; code < 5; code += 1) {
    await valueOf(client.call('codes.create', { name: `code ${code}` }));
    done.push('code');
  }
  const imported = await importing;
  expect(imported.map(({ ok, turns }) => ({ ok, turns }))).toEqual(
    files.map(() => ({ ok: true, turns: 300 })),
  );
  expect(done.slice(0, 2)).toEqual(['code', 'code']);
  expect((await valueOf(client.call('codes.list', {}))).length).toBe(5);
});

test.each(['sources.import', 'sources.preview'] as const)(
  '%s says how far it is, and leaves nothing when it is cancelled in the middle',
  async (procedure) => {
    const files = await send(30);
    const before = await valueOf(client.call('history.list', {}));
    const controller = new AbortController();
    const about: string[] = [];
    const cancelled = client.call(
      procedure,
      { files },
      {
        signal: controller.signal,
        onProgress: (progress) => {
          about.push(progress.about);
          if (progress.done >= 3) {
            controller.abort();
          }
        },
      },
    );
    expect(await refusalOf(cancelled)).toBe('cancelled');
    expect(about[0]).toBe('interview-0.docx');
    expect(await valueOf(client.call('sources.list', {}))).toEqual([]);
    expect(await valueOf(client.call('history.list', {}))).toEqual(before);
    const again = await valueOf(client.call('sources.import', { files: files.slice(0, 2) }));
    expect(again.map(({ ok }) => ok)).toEqual([true, true]);
  },
);

test('what takes too long is ended and gets one sentence, and the next file is read all the same', async () => {
  const bytes = new ByteStore(randomIds);
  const mistakes: unknown[] = [];
  const reader = new ThreadedReader(
    bytes,
    { error: (...mistake) => mistakes.push(mistake) },
    { time: 0, timePerMegabyte: 0, threads: 1 },
  );
  const { signal } = new AbortController();
  const { bytesId } = bytes.offer(interview(20_000, 'slow'), 'slow.docx', '');
  const slow = await reader.read({ bytesId, name: 'slow.docx', reading: asItComes }, signal);
  expect(slow).toMatchObject({ ok: false, error: { code: 'too_slow' } });
  expect(slow.ok ? '' : slow.error.message).toMatch(/^“slow\.docx” takes too long to read; .+\.$/u);
  const light = bytes.offer(strToU8('Ann: Hello.\n\nBen: Hello.\n'), 'light.txt', '');
  const read = await reader.read({ bytesId: light.bytesId, name: 'light.txt', reading: asItComes }, signal);
  expect(read.ok).toBe(true);
  reader.rest();
  expect(mistakes).toEqual([]);
});

test('a file that was read in another way in between is imported as it was asked for', async () => {
  const [file] = await send(1);
  const files = file === undefined ? [] : [file];
  const [seen] = await valueOf(client.call('sources.preview', { files }));
  const reading = { ...asItComes, convention: 'paragraphs' };
  const [other] = await valueOf(
    client.call('sources.preview', { files: files.map((one) => ({ ...one, reading })) }),
  );
  const [imported] = await valueOf(client.call('sources.import', { files }));
  expect([seen?.turns, other?.speakers.length, imported?.turns]).toEqual([300, 0, 300]);
});
