import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveStudy, type Served } from '#electron/hosts/browser/serve-study.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import { createClient } from '#shared/contract/client.ts';
import { makeWave } from '#tests/support/recordings/make-wave.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { valueOf } from '#tests/support/value-of.ts';

const folder = temporaryFolder();
const pages = temporaryFolder();
const wave = makeWave(1000);
let worker: StudyWorker;
let served: Served;
let cookie: string;
let path: string;

type Answer = {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
};

/** A request as a player makes it, with whatever headers it likes. */
function ask(at: string, headers: Record<string, string>, method = 'GET'): Promise<Answer> {
  const { port } = new URL(served.address);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: at, method, headers, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(pieces),
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

const own = (): Record<string, string> => ({ cookie, 'sec-fetch-site': 'same-origin' });

beforeAll(async () => {
  writeFileSync(pages.path('index.html'), '<!doctype html><title>Throughline</title>');
  worker = new StudyWorker();
  await valueOf(worker.create(folder.path('s.throughline'), { title: 'A study', coder: 'Coder A' }));
  served = await serveStudy({ worker, port: 0, workbench: pages.path('.') });
  const first = await ask(`/${new URL(served.address).search}`, {});
  cookie = String(first.headers['set-cookie']).split(';')[0] ?? '';
  const { channel } = await valueOf(worker.sit('Coder A'));
  const client = createClient(channel);
  const bytesId = await client.putFile('a.wav', new Blob([new Uint8Array(wave)]));
  await valueOf(client.call('sources.import', { files: [{ bytesId, name: 'a.wav' }] }));
  const [recording] = await valueOf(client.call('recordings.list', {}));
  path = `/media/${recording?.id ?? ''}`;
});

afterAll(async () => {
  await served.close();
  await worker.close();
  folder.remove();
  pages.remove();
});

describe('the browser host', () => {
  test('plays a recording in the parts that are asked for', async () => {
    const all = await ask(path, own());
    expect(all).toMatchObject({
      status: 200,
      headers: { 'content-type': 'audio/wav', 'accept-ranges': 'bytes' },
    });
    expect(all.body.equals(wave)).toBe(true);
    const part = await ask(path, { ...own(), range: 'bytes=44-1043' });
    expect(part).toMatchObject({
      status: 206,
      headers: { 'content-range': `bytes 44-1043/${wave.length}`, 'content-length': '1000' },
    });
    expect(part.body.equals(wave.slice(44, 1044))).toBe(true);
    expect(await ask(path, { ...own(), range: 'bytes=99999999-' })).toMatchObject({ status: 416 });
    expect((await ask(path, own(), 'HEAD')).body).toHaveLength(0);
  });

  test('lets a page play what comes from itself, and nothing else', async () => {
    const page = await ask('/', own());
    expect(page.headers['content-security-policy']).toMatch(/media-src 'self'(?:;|$)/u);
  });

  test.each([
    ['without the cookie', { 'sec-fetch-site': 'same-origin' }, 401],
    ['with another cookie', { cookie: 'throughline-1=x', 'sec-fetch-site': 'same-origin' }, 401],
    ['for another name', { host: 'example.org' }, 421],
  ])('gives nothing %s', async (_, headers, status) => {
    expect(await ask(path, headers)).toMatchObject({ status });
  });

  test('gives nothing to other pages, nor what is no recording of the study', async () => {
    expect(await ask(path, { cookie, 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 404 });
    for (const other of ['', 'x', '../s.throughline', '01990000-0000-7000-8000-000000000000']) {
      expect(await ask(`/media/${other}`, own())).toMatchObject({ status: 404 });
    }
  });
});
