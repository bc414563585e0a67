import { writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { answerPlayer, answerRequest, reserveScheme } from '#electron/hosts/desktop/workbench-scheme.ts';
import { safeHeaders } from '#electron/workbench/safe-headers.ts';
import { desktop } from '#tests/support/desktop/electron-stand-in.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

vi.mock('electron', async () => {
  const { electronStandIn } = await import('#tests/support/desktop/electron-stand-in.ts');
  return electronStandIn;
});

const page = { bytes: new TextEncoder().encode('<!doctype html>'), mediaType: 'text/html; charset=utf-8' };
const script = { bytes: new TextEncoder().encode('1'), mediaType: 'text/javascript; charset=utf-8' };
const files = new Map([
  ['/index.html', page],
  ['/assets/app.js', script],
]);

const headersOf = (response: Response): Readonly<Record<string, string>> =>
  Object.fromEntries(response.headers.entries());

test.each([
  ['GET', 'throughline://workbench/', '<!doctype html>', 'text/html; charset=utf-8'],
  ['GET', 'throughline://workbench/index.html?x=1', '<!doctype html>', 'text/html; charset=utf-8'],
  ['GET', 'throughline://workbench/assets/app.js', '1', 'text/javascript; charset=utf-8'],
])('%s %s answers a built file under the safe headers', async (method, url, text, mediaType) => {
  const response = answerRequest(files, { method, url });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(text);
  const expected = Object.entries({ ...safeHeaders, 'Content-Type': mediaType });
  expect(headersOf(response)).toEqual(
    Object.fromEntries(expected.map(([name, value]) => [name.toLowerCase(), value])),
  );
});

test.each([
  ['GET', 'throughline://workbench/../../etc/passwd'],
  ['GET', 'throughline://workbench/%2e%2e/package.json'],
  ['GET', 'throughline://workbench/missing.js'],
  ['GET', 'throughline://elsewhere/index.html'],
  ['POST', 'throughline://workbench/index.html'],
])('%s %s is answered with nothing', async (method, url) => {
  const response = answerRequest(files, { method, url });
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('the scheme is a place of its own, as safe as https', () => {
  reserveScheme();
  expect(desktop.schemes).toEqual([
    {
      scheme: 'throughline',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
    },
  ]);
});

test('a player is given the part of a recording that it asks for, of the study that knows it', async () => {
  const folder = temporaryFolder();
  writeFileSync(folder.path('a.wav'), '0123456789');
  const findMedia = (recordingId: string) =>
    Promise.resolve(recordingId === 'known' ? { path: folder.path('a.wav'), mediaType: 'audio/wav' } : null);
  const ask = (id: string, range?: string) =>
    answerPlayer(findMedia, {
      method: 'GET',
      url: `throughline://workbench/media/${id}?hash`,
      headers: new Headers(range === undefined ? {} : { range }),
    });
  const part = await ask('known', 'bytes=3-5');
  expect(part.status).toBe(206);
  expect(part.headers.get('content-range')).toBe('bytes 3-5/10');
  expect(part.headers.get('content-security-policy')).toContain("media-src 'self'");
  expect(await part.text()).toBe('345');
  expect(await (await ask('known')).text()).toBe('0123456789');
  expect((await ask('unknown')).status).toBe(404);
  const given = await ask('known');
  await given.body?.cancel();
  folder.remove();
});
