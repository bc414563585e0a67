import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { serveStudy, type Served } from '#electron/hosts/browser/serve-study.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const folder = temporaryFolder();
const pages = temporaryFolder();
let worker: StudyWorker;
let served: Served;
let cookie: string;

type Answer = {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
};

/** A request as any program on this machine could make it, with whatever headers it likes. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  { method = 'GET', body = '', address = served.address } = {},
): Promise<Answer> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

beforeAll(async () => {
  writeFileSync(pages.path('index.html'), '<!doctype html><title>Throughline</title>');
  worker = new StudyWorker();
  await worker.create(folder.path('s.throughline'), { title: 'Secret title', coder: 'Coder A' });
  served = await serveStudy({ worker, port: 0, workbench: pages.path('.') });
  const first = await ask(`/${new URL(served.address).search}`);
  cookie = String(first.headers['set-cookie']).split(';')[0] ?? '';
});

afterEach(() => {
  vi.useRealTimers();
});

afterAll(async () => {
  await served.close();
  await worker.close();
  folder.remove();
  pages.remove();
});

describe('the browser host', () => {
  test('listens on 127.0.0.1 and puts a long random token into the first address', () => {
    const address = new URL(served.address);
    expect(address.hostname).toBe('127.0.0.1');
    expect(address.searchParams.get('token')?.length).toBeGreaterThanOrEqual(32);
  });

  test('exchanges the token for a cookie that scripts and other sites can’t use', async () => {
    const answer = await ask(`/${new URL(served.address).search}`);
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/');
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/u);
  });

  test('has a cookie of its own, so that a second study beside it signs nobody out', async () => {
    const second = await serveStudy({ worker, port: 0, workbench: pages.path('.') });
    const { address } = second;
    const welcome = await ask(`/${new URL(address).search}`, {}, { address });
    // One jar holds the cookies of all ports; the newer takes the place of an older one of the same name.
    const jar = new Map(
      [cookie, String(welcome.headers['set-cookie']).split(';')[0] ?? ''].map((pair) => [
        pair.split('=')[0],
        pair,
      ]),
    );
    const headers = { Cookie: [...jar.values()].join('; ') };
    expect((await ask('/', headers)).status).toBe(200);
    expect((await ask('/', headers, { address })).status).toBe(200);
    await second.close();
  });

  test('lets nobody in without the token, and says nothing of the study', async () => {
    const name = cookie.slice(0, cookie.indexOf('='));
    for (const headers of [{}, { Cookie: `${name}=guess` }, { Cookie: 'other=1' }]) {
      for (const path of ['/', '/index.html', '/push', '/bytes/x', '/?token=guess']) {
        const answer = await ask(path, headers);
        expect(answer.status).toBe(401);
        expect(answer.body).not.toContain('Secret title');
      }
    }
  });

  test('answers to its own name only, so that no foreign name can be pointed at it', async () => {
    const answer = await ask('/', { Cookie: cookie, Host: 'evil.example' });
    expect(answer.status).toBe(421);
    const { port } = new URL(served.address);
    expect((await ask('/', { Cookie: cookie, Host: `evil.example:${port}` })).status).toBe(421);
  });

  test('takes calls from its own pages only', async () => {
    const { origin } = new URL(served.address);
    const own = await ask('/session', { Cookie: cookie, Origin: origin }, { method: 'POST' });
    expect(own.status).toBe(200);
    const foreign = [
      {},
      { Origin: 'http://evil.example' },
      { Origin: 'null' },
      { Origin: origin, 'Sec-Fetch-Site': 'cross-site' },
      { Origin: origin.replace('127.0.0.1', '127.0.0.2') },
    ];
    for (const headers of foreign) {
      const answer = await ask('/session', { Cookie: cookie, ...headers }, { method: 'POST' });
      expect(answer.status).toBe(404);
    }
    expect((await ask('/push?session=x', { Cookie: cookie, Origin: 'http://evil.example' })).status).toBe(
      404,
    );
  });

  test('gives a seat up when its window has been gone for a while, and no sooner', async () => {
    const { origin, port } = new URL(served.address);
    const headers = { Cookie: cookie, Origin: origin };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opened = await ask('/session', headers, { method: 'POST' });
    const session = z.object({ value: z.string() }).parse(JSON.parse(opened.body)).value;
    const path = `/push?session=${session}`;
    const window = request({ host: '127.0.0.1', port, path, headers, agent: false });
    const listening = new Promise((resolve) => {
      window.once('response', (response) => response.once('data', resolve));
    });
    window.on('error', () => undefined).end();
    await listening;
    const infoAfterAWhile = async (): Promise<string> => {
      vi.advanceTimersByTime(60 * 60 * 1000);
      const body = JSON.stringify({ session, name: 'study.info', input: {} });
      return (await ask('/call', headers, { method: 'POST', body })).body;
    };
    expect(await infoAfterAWhile()).toContain('Secret title');
    window.destroy();
    await vi.waitFor(
      async () => {
        expect(await infoAfterAWhile()).toContain('unauthorised');
      },
      { timeout: 10_000, interval: 50 },
    );
  });

  test('serves nothing outside the workbench’s own files', async () => {
    for (const path of [
      '/../s.throughline',
      '/%2e%2e/s.throughline',
      '/..%2fs.throughline',
      '//etc/passwd',
    ]) {
      expect((await ask(path, { Cookie: cookie })).status).toBe(404);
    }
  });

  test('sends a strict content security policy with every answer, refusals among them', async () => {
    for (const answer of [
      await ask('/', { Cookie: cookie }),
      await ask('/'),
      await ask('/nowhere', { Cookie: cookie }),
    ]) {
      const policy = String(answer.headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe|\*|http:/u);
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('refuses a call that is too large or not readable, and goes on', async () => {
    const { origin } = new URL(served.address);
    const headers = { Cookie: cookie, Origin: origin };
    for (const body of ['not json', '[]', '{"session":1}']) {
      expect((await ask('/call', headers, { method: 'POST', body })).body).toContain('invalid_input');
    }
    const flood = await ask('/call', headers, { method: 'POST', body: 'x'.repeat(9 * 1024 * 1024) }).then(
      (answer) => answer.status,
      () => 413,
    );
    expect(flood).toBe(413);
    expect((await ask('/', { Cookie: cookie })).status).toBe(200);
  });
});
