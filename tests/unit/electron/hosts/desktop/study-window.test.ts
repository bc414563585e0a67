import { describe, expect, test, vi } from 'vitest';
import { createStudyWindow, placeOf } from '#electron/hosts/desktop/study-window.ts';
import { desktop } from '#tests/support/desktop/electron-stand-in.ts';
import type { StandInWindow } from '#tests/support/desktop/stand-in-window.ts';

vi.mock('electron', async () => {
  const { electronStandIn } = await import('#tests/support/desktop/electron-stand-in.ts');
  return electronStandIn;
});

const place = { x: 100, y: 50, width: 1400, height: 900, maximized: false };

function made(where: Parameters<typeof createStudyWindow>[1], others = 0): StandInWindow {
  createStudyWindow('/studies/pilot.throughline', where, others);
  const window = desktop.windows.at(-1);
  if (window === undefined) {
    throw new Error('no window');
  }
  return window;
}

const besideTheProgram: unknown = expect.stringMatching(/preload\.cjs$/u);

const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

test('its page has no Node, a sandbox, and one preload', () => {
  const { options } = made(place);
  expect(options['webPreferences']).toEqual({
    preload: besideTheProgram,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: process.platform === 'darwin',
  });
});

test('it is named after its study and keeps that name', () => {
  const window = made(place);
  expect(window.options['title']).toBe('pilot – Throughline');
  const event = { prevented: false, preventDefault: () => (event.prevented = true) };
  window.emit('page-title-updated', event);
  expect(event.prevented).toBe(true);
});

describe('it stands', () => {
  test.each([
    ['where it stood last', place, 0, { x: 100, y: 50, width: 1400, height: 900 }],
    ['beside the first one', place, 2, { x: 156, y: 106, width: 1400, height: 900 }],
    [
      'anywhere the first time',
      { width: 1280, height: 820, maximized: false },
      0,
      { width: 1280, height: 820 },
    ],
    ['on a screen that is there', { ...place, x: 5000 }, 0, { width: 1400, height: 900 }],
    ['on a screen, not above it', { ...place, y: -2000 }, 0, { width: 1400, height: 900 }],
  ])('%s', (_where, remembered, others, expected) => {
    const { x, y, width, height } = made(remembered, others).options;
    expect({ ...(x === undefined ? {} : { x, y }), width, height }).toEqual(expected);
  });

  test('as large as the screen when it was so', () => {
    const window = made({ ...place, maximized: true });
    expect(window.done).not.toContain('show');
    window.emit('ready-to-show');
    expect(window.done.filter((done) => !done.startsWith('stands for'))).toEqual(['maximize', 'show']);
  });

  test('and its place is told by its size when it is not maximized', () => {
    const window = createStudyWindow('/studies/pilot.throughline', place, 0);
    expect(placeOf(window)).toEqual({ x: 40, y: 30, width: 1000, height: 700, maximized: false });
  });
});

describe('a page that broke down', () => {
  test.each([
    ['Show it again', ['reload'], false],
    ['Close it', [], true],
  ])('%s', async (button, done, closed) => {
    const window = made(place);
    desktop.presses.push(button);
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    await settled();
    expect(desktop.boxes.at(-1)).toBe('This window stopped working.');
    expect(window.webContents.done).toEqual(done);
    expect(window.isDestroyed()).toBe(closed);
  });

  test('is no news when it ended as it should', async () => {
    const before = desktop.boxes.length;
    made(place).webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    await settled();
    expect(desktop.boxes).toHaveLength(before);
  });
});

describe('a right click', () => {
  test.each([
    [{ isEditable: true, selectionText: 'learning walks' }, ['Cut', 'Copy', 'Paste']],
    [{ isEditable: false, selectionText: 'learning walks' }, ['Copy']],
    [{ isEditable: false, selectionText: '' }, []],
  ])('at %j offers %j', (text, expected) => {
    desktop.popup = [];
    made(place).webContents.emit('context-menu', {}, text);
    const offered = desktop.popup.filter(({ visible, enabled }) => visible !== false && enabled !== false);
    expect(offered.map(({ label }) => label)).toEqual(expected);
  });
});
