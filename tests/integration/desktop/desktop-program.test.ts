import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bridgeOver } from '#electron/hosts/desktop/bridge-over.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import { openIpcChannel } from '#renderer/connection/ipc-channel.ts';
import { createClient, type Client } from '#shared/contract/client.ts';
import type { StandInDesktop } from '#tests/support/desktop/electron-stand-in.ts';
import type { StandInWindow } from '#tests/support/desktop/stand-in-window.ts';
import {
  quitDesktop,
  soon,
  startDesktop,
  windowOf,
  windowsOf,
} from '#tests/support/desktop/start-desktop.ts';
import { temporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';
import { valueOf } from '#tests/support/value-of.ts';

let folder: TemporaryFolder;
/** One study of each name, copied for each test. */
const templates = temporaryFolder();
const started: StandInDesktop[] = [];

beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(folder.path('pages'));
  writeFileSync(folder.path('pages/index.html'), '<title>Throughline</title>');
});

afterEach(async () => {
  await Promise.all(started.splice(0).map(quitDesktop));
  folder.remove();
});

afterAll(() => {
  templates.remove();
});

async function launch(
  file: string | null,
  prepare: (desktop: StandInDesktop) => void = () => undefined,
): Promise<StandInDesktop> {
  const desktop = await startDesktop({
    data: folder.path('data'),
    documents: folder.path('.'),
    pages: folder.path('pages'),
    file,
    prepare,
  });
  started.push(desktop);
  return desktop;
}

async function launchReady(
  file: string | null,
  prepare?: (desktop: StandInDesktop) => void,
): Promise<StandInDesktop> {
  const desktop = await launch(file, prepare);
  desktop.app.becomeReady();
  return desktop;
}

async function aStudy(name: string): Promise<string> {
  const template = templates.path(name);
  if (!existsSync(template)) {
    const worker = new StudyWorker();
    await valueOf(worker.create(template, { title: `The ${name} study`, coder: 'Coder A' }));
    await worker.close();
  }
  const file = folder.path(`${name}.throughline`);
  copyFileSync(template, file);
  return file;
}

/** What the page in a window has: the same client as everywhere, over the bridge of its preload. */
const pageIn = (window: StandInWindow): Client =>
  createClient(openIpcChannel(bridgeOver(window.webContents.pageIpc)));

const titleIn = async (window: StandInWindow): Promise<string> =>
  (await valueOf(pageIn(window).call('study.info', {}))).title;

describe('a study that is named at the start', () => {
  test('is shown in a window of its own, whose page can work in it', async () => {
    const desktop = await launchReady(await aStudy('pilot'));
    const window = await windowOf(desktop);
    expect(window.addresses).toEqual(['throughline://workbench/']);
    expect(window.options['title']).toBe('pilot – Throughline');
    expect(await titleIn(window)).toBe('The pilot study');
    await valueOf(pageIn(window).call('study.rename', { title: 'Renamed' }));
    expect(await titleIn(window)).toBe('Renamed');
  });

  test('is put away as one tidy file before the program ends', async () => {
    const file = await aStudy('pilot');
    const desktop = await launchReady(file);
    const window = await windowOf(desktop);
    await valueOf(pageIn(window).call('study.rename', { title: 'Renamed' }));
    desktop.app.quit();
    expect(desktop.app.hasQuit).toBe(false);
    await expect.poll(() => desktop.app.hasQuit, soon).toBe(true);
    const beside = readdirSync(folder.path('.')).filter((name) => name.startsWith('pilot'));
    expect(beside).toEqual(['pilot.throughline']);
  });

  test('is what Linux and Windows end with', async () => {
    const desktop = await launchReady(await aStudy('pilot'));
    (await windowOf(desktop)).close();
    await expect.poll(() => desktop.app.hasQuit || process.platform === 'darwin', soon).toBe(true);
  });

  test.each([
    ['that is not there', 'missing.throughline', null, /There is no file “.*missing/u],
    ['that is none', 'notes.throughline', 'Some notes.', /is not a Throughline study/u],
  ])(
    '%s is refused with one sentence, and something else is offered',
    async (_what, name, text, sentence) => {
      if (text !== null) {
        writeFileSync(folder.path(name), text);
      }
      const desktop = await launchReady(folder.path(name));
      await expect.poll(() => desktop.app.hasQuit, soon).toBe(true);
      expect(desktop.boxes).toEqual([expect.stringMatching(sentence), 'What would you like to work on?']);
    },
  );
});

describe('a study that is damaged', () => {
  async function aDamagedStudy(): Promise<string> {
    const file = await aStudy('pilot');
    truncateSync(file, statSync(file).size - 4096);
    return file;
  }

  test('is rescued into a new one where the person wants it, which is shown', async () => {
    const file = await aDamagedStudy();
    const rescued = folder.path('pilot rescued.throughline');
    const desktop = await launchReady(file, ({ presses, choices }) => {
      presses.push('Rescue what can be read…');
      choices.push([rescued]);
    });
    const window = await windowOf(desktop);
    expect(window.options['title']).toBe('pilot rescued – Throughline');
    expect(await titleIn(window)).toBe('The pilot study');
    expect(desktop.boxes).toEqual([
      expect.stringMatching(/pilot\.throughline” is damaged and was not changed/u),
    ]);
  });

  test('stays as it is when the person would rather not', async () => {
    const file = await aDamagedStudy();
    const desktop = await launchReady(file);
    await expect.poll(() => desktop.app.hasQuit, soon).toBe(true);
    expect(desktop.boxes).toEqual([expect.stringMatching(/is damaged/u), 'What would you like to work on?']);
    expect(readdirSync(folder.path('.')).filter((name) => name.endsWith('.throughline'))).toEqual([
      'pilot.throughline',
    ]);
  });
});

describe('several studies', () => {
  test('have each a window, and neither hears of the other', async () => {
    const desktop = await launch(await aStudy('first'));
    const second = await aStudy('second');
    desktop.app.emit('open-file', { preventDefault: () => undefined }, second);
    desktop.app.becomeReady();
    const windows = await windowsOf(desktop, 2);
    expect((await Promise.all(windows.map(titleIn))).toSorted()).toEqual([
      'The first study',
      'The second study',
    ]);
    const clients = windows.map(pageIn);
    const heard: number[] = [];
    clients.forEach((client, index) => {
      client.onChange(() => heard.push(index));
    });
    for (const client of clients) {
      await valueOf(client.call('study.rename', { title: 'Renamed' }));
    }
    expect(heard).toEqual([0, 1]);
  });

  test('that are one study open one window', async () => {
    const file = await aStudy('pilot');
    const desktop = await launchReady(file);
    desktop.app.emit('second-instance', {}, [], '', { file });
    const window = await windowOf(desktop);
    window.minimized = true;
    desktop.app.emit('second-instance', {}, [], '', { file });
    await expect.poll(() => window.done, soon).toContain('focus');
    expect([desktop.windows.length, desktop.boxes]).toEqual([1, []]);
    expect(window.done).toContain('restore');
  });

  test('come from a second start as well', async () => {
    const desktop = await launchReady(await aStudy('first'));
    const window = await windowOf(desktop);
    desktop.app.emit('second-instance', {}, [], '', { file: null });
    expect(window.done).toContain('focus');
    desktop.app.emit('second-instance', {}, [], '', { file: await aStudy('second') });
    expect(await windowsOf(desktop, 2)).toHaveLength(2);
  });

  test('reach the instance that is there from the one that is not needed', async () => {
    const file = await aStudy('pilot');
    const desktop = await launch(file, ({ app }) => {
      app.isOnlyInstance = false;
    });
    expect(desktop.app.told).toEqual({ file });
    expect(desktop.app.hasQuit).toBe(true);
    expect(desktop.app.listenerCount('second-instance')).toBe(0);
  });

  test('closed and opened again at once are opened once they were put away', async () => {
    const file = await aStudy('pilot');
    const desktop = await launchReady(await aStudy('other'));
    await windowOf(desktop);
    desktop.app.emit('open-file', { preventDefault: () => undefined }, file);
    const windows = await windowsOf(desktop, 2);
    windows[1]?.close();
    desktop.app.emit('open-file', { preventDefault: () => undefined }, file);
    const again = await windowsOf(desktop, 2);
    expect(again[1]).not.toBe(windows[1]);
    expect([again[1] === undefined ? '' : await titleIn(again[1]), desktop.boxes]).toEqual([
      'The pilot study',
      [],
    ]);
  });
});

describe('without a study', () => {
  test('a new one can be started, which is remembered for the next time', async () => {
    const desktop = await launchReady(null, ({ presses, choices }) => {
      presses.push('Open a study…', 'Start a new study…');
      choices.push([], [folder.path('Our interviews')]);
    });
    const window = await windowOf(desktop);
    expect(await titleIn(window)).toBe('Our interviews');
    const file = folder.path('Our interviews.throughline');
    expect([existsSync(file), desktop.app.recent]).toEqual([true, [file]]);
    window.edges = { x: 7, y: 8, width: 900, height: 600 };
    desktop.app.quit();
    await expect.poll(() => desktop.app.hasQuit, soon).toBe(true);

    const next = await launchReady(null, ({ presses }) => presses.push('Quit'));
    await expect.poll(() => next.app.hasQuit, soon).toBe(true);
    expect(next.menu.length).toBeGreaterThan(0);
    next.choose(['File', 'Open recent', 'Our interviews']);
    const { x, y, width, height } = (await windowOf(next)).options;
    expect({ x, y, width, height }).toEqual({ x: 7, y: 8, width: 900, height: 600 });
  });

  test('no study that is there is started anew', async () => {
    const file = await aStudy('pilot');
    const desktop = await launchReady(null, ({ presses, choices }) => {
      presses.push('Start a new study…');
      choices.push([file]);
    });
    await expect.poll(() => desktop.app.hasQuit, soon).toBe(true);
    expect(desktop.boxes[1]).toMatch(/is there already; choose another name\.$/u);
  });

  test('the sample is made in the documents, and opened from there the next time', async () => {
    const desktop = await launchReady(null, ({ presses }) => presses.push('Open the sample study'));
    const window = await windowOf(desktop);
    expect(await titleIn(window)).toBe('District leaders and their coaches');
    desktop.choose(['File', 'Open the sample study'], window);
    await expect.poll(() => window.done, soon).toContain('focus');
    expect([desktop.windows.length, desktop.boxes.length]).toEqual([1, 1]);
  });
});

describe('the menus', () => {
  test('have the page undo and redo, and any field of it as well', async () => {
    const desktop = await launchReady(await aStudy('pilot'));
    const window = await windowOf(desktop);
    const heard: unknown[] = [];
    bridgeOver(window.webContents.pageIpc).listen((message) => heard.push(message));
    desktop.choose(['Edit', 'Undo'], window);
    desktop.choose(['Edit', 'Redo'], window);
    desktop.choose(['Help', 'Keyboard shortcuts'], window);
    desktop.choose(['Edit', 'Undo'], undefined);
    await expect
      .poll(() => heard, soon)
      .toEqual([
        { kind: 'command', id: 'history.undo' },
        { kind: 'command', id: 'history.redo' },
        { kind: 'command', id: 'window.shortcuts' },
      ]);
    expect(window.webContents.done).toEqual(['undo', 'redo']);
  });

  test('open what is chosen and forget what was open', async () => {
    const desktop = await launchReady(await aStudy('first'));
    await windowOf(desktop);
    desktop.choices.push([await aStudy('second'), await aStudy('third')]);
    desktop.choose(['File', 'Open…']);
    await windowsOf(desktop, 3);
    expect(desktop.app.recent).toHaveLength(3);
    desktop.choose(['File', 'Open recent', 'Clear this list']);
    expect(desktop.app.recent).toEqual([]);
    expect(() => {
      desktop.choose(['File', 'Open recent', 'second']);
    }).toThrow('nothing happens');
  });
});

test('windows are guarded before their page is shown, and the session too', async () => {
  const desktop = await launchReady(await aStudy('pilot'));
  const { webContents } = await windowOf(desktop);
  expect(webContents.allows('will-frame-navigate', { url: 'https://example.org/', isMainFrame: true })).toBe(
    false,
  );
  expect(desktop.session.permissionRequest).not.toBeNull();
  const page = await desktop.handlers.get('throughline')?.({
    method: 'GET',
    url: 'throughline://workbench/',
    headers: new Headers(),
  });
  expect(await page?.text()).toBe('<title>Throughline</title>');
});
