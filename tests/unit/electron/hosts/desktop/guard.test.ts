import { BrowserWindow, session } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { guardContents, guardSession } from '#electron/hosts/desktop/guard.ts';
import { desktop } from '#tests/support/desktop/electron-stand-in.ts';
import type { StandInContents } from '#tests/support/desktop/stand-in-contents.ts';

vi.mock('electron', async () => {
  const { electronStandIn } = await import('#tests/support/desktop/electron-stand-in.ts');
  return electronStandIn;
});

function guarded(): StandInContents {
  const window = new BrowserWindow({});
  guardContents(window.webContents);
  const contents = desktop.windows.at(-1)?.webContents;
  if (contents === undefined) {
    throw new Error('no window');
  }
  return contents;
}

describe('a window', () => {
  test.each([
    ['throughline://workbench/', true, true],
    ['throughline://workbench/index.html#/codebook', true, true],
    ['throughline://workbench/', false, false],
    ['throughline://elsewhere/', true, false],
    ['throughline://workbench.example/', true, false],
    ['https://example.org/', true, false],
    ['http://127.0.0.1:8080/', true, false],
    ['file:///etc/passwd', true, false],
    ['data:text/html,hello', true, false],
    ['about:blank', true, false],
  ])('asked to go to %s (in the window itself: %s): %s', (url, isMainFrame, expected) => {
    expect(guarded().allows('will-frame-navigate', { url, isMainFrame })).toBe(expected);
  });

  test.each(['will-redirect', 'will-attach-webview'])('refuses %s', (name) => {
    expect(guarded().allows(name, { url: 'throughline://workbench/' })).toBe(false);
  });

  test.each(['https://example.org/', 'throughline://workbench/'])('opens no second window for %s', (url) => {
    expect(guarded().mayOpenWindow?.({ url })).toEqual({ action: 'deny' });
  });
});

describe('the session', () => {
  guardSession(session.defaultSession);

  test.each([
    ['throughline://workbench/assets/app.js', false],
    ['blob:throughline://workbench/0198', false],
    ['data:image/png;base64,AA==', false],
    ['https://example.org/telemetry', true],
    ['http://127.0.0.1:8080/', true],
    ['ws://example.org/', true],
    ['file:///etc/passwd', true],
  ])('a request for %s is cancelled: %s', (url, cancel) => {
    const answers: unknown[] = [];
    desktop.session.beforeRequest?.({ url }, (answer) => answers.push(answer));
    expect(answers).toEqual([{ cancel }]);
  });

  test.each([
    ['clipboard-sanitized-write', true],
    ['clipboard-read', false],
    ['media', false],
    ['geolocation', false],
    ['notifications', false],
    ['openExternal', false],
    ['fileSystem', false],
    ['hid', false],
  ])('%s is granted: %s', (permission, expected) => {
    const granted: boolean[] = [];
    desktop.session.permissionRequest?.({}, permission, (answer) => granted.push(answer));
    expect(granted).toEqual([expected]);
    expect(desktop.session.permissionCheck?.({}, permission)).toBe(expected);
  });

  test('no device is granted', () => {
    expect(desktop.session.devicePermission?.()).toBe(false);
  });
});
