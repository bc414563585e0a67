import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { menuTemplate, showMenus, type MenuActions } from '#electron/hosts/desktop/menus.ts';
import { desktop } from '#tests/support/desktop/electron-stand-in.ts';

vi.mock('electron', async () => {
  const { electronStandIn } = await import('#tests/support/desktop/electron-stand-in.ts');
  return electronStandIn;
});

function noted(): { readonly actions: MenuActions; readonly done: readonly string[] } {
  const done: string[] = [];
  const note = (line: string): Promise<void> => {
    done.push(line);
    return Promise.resolve();
  };
  return {
    done,
    actions: {
      start: () => note('start'),
      open: () => note('open'),
      openSample: () => note('sample'),
      openRecent: (file) => note(`recent ${file}`),
      forgetRecent: () => void note('forget'),
      runCommand: (_window, id) => void note(`command ${id}`),
      step: (_window, step) => void note(`step ${step}`),
    },
  };
}

const recent = ['/studies/pilot.throughline', '/studies/main.throughline'];

test.each([
  [['File', 'New study…'], 'start'],
  [['File', 'Open…'], 'open'],
  [['File', 'Open the sample study'], 'sample'],
  [['File', 'Open recent', 'main'], 'recent /studies/main.throughline'],
  [['File', 'Open recent', 'Clear this list'], 'forget'],
  [['Edit', 'Undo'], 'step undo'],
  [['Edit', 'Redo'], 'step redo'],
  [['Help', 'Keyboard shortcuts'], 'command window.shortcuts'],
])('%j does what it says', (labels, expected) => {
  const { actions, done } = noted();
  showMenus(recent, actions);
  desktop.choose(labels);
  expect(done).toEqual([expected]);
});

/** Every item on the way down, menus first. */
const flat = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...flat(Array.isArray(item.submenu) ? item.submenu : [])]);

describe.each(['linux', 'win32', 'darwin'] as const)('on %s', (platform) => {
  const template = menuTemplate(recent, noted().actions, platform);
  const roles = template.map(({ role }) => role);

  test('no two items share their keys', () => {
    const keys = flat(template).flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys).toEqual([...new Set(keys)]);
    expect(keys).toContain('CmdOrCtrl+Z');
  });

  test('there is a way to quit, in the place where it is looked for', () => {
    const fileMenu = template.find(({ label }) => label === '&File')?.submenu;
    const quits = Array.isArray(fileMenu) && fileMenu.some(({ role }) => role === 'quit');
    expect([roles.includes('appMenu'), quits]).toEqual(platform === 'darwin' ? [true, false] : [false, true]);
  });
});

test('nothing recent is nothing to open', () => {
  const item = flat(menuTemplate([], noted().actions, 'linux')).find(({ label }) => label === 'Open recent');
  expect(item?.enabled).toBe(false);
});

test('the menus show the keys that were chosen, as far as a menu can hear them', () => {
  const keysOf = (chosen: Readonly<Record<string, string[]>>) =>
    ['Undo', 'Redo', 'Keyboard shortcuts'].map(
      (label) =>
        flat(menuTemplate([], noted().actions, 'darwin', chosen)).find((item) => item.label === label)
          ?.accelerator,
    );
  expect(keysOf({})).toEqual(['CmdOrCtrl+Z', 'CmdOrCtrl+Shift+Z', undefined]);
  expect(
    keysOf({ 'history.undo': ['Mod+Alt+ArrowLeft'], 'history.redo': ['Z'], 'window.shortcuts': ['F1', '?'] }),
  ).toEqual(['CmdOrCtrl+Alt+Left', undefined, 'F1']);
  expect(keysOf({ 'history.undo': [], 'window.shortcuts': ['g k'] })).toEqual([
    undefined,
    'CmdOrCtrl+Shift+Z',
    undefined,
  ]);
});
