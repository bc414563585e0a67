// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Command } from '#renderer/commands/command.ts';
import { listenForKeys } from '#renderer/commands/keymap.ts';
import { useRunningCommands } from '#renderer/commands/running-commands.ts';
import { toasts } from '#renderer/ui/toast/toast.ts';

const command = (id: string, keys: string, scope = 'here'): Command => ({
  id,
  label: id,
  group: 'Study',
  keys: [keys],
  scope,
});

const commands = [
  command('mark', 'E'),
  command('go sources', 'g s'),
  command('go memos', 'g m'),
  command('sheet', '?'),
  command('undo', 'Mod+Z'),
  command('find', 'Mod+K'),
  command('next', 'ArrowDown'),
  command('elsewhere', 'E', 'there'),
];

let ran: string[] = [];
let stop: () => void = () => undefined;

const offer = (id: string, enabled = true): void => {
  const run = (): void => {
    ran.push(id);
  };
  useRunningCommands.getState().offer(id, { run, enabled, why: null });
};

function press(key: string, more: KeyboardEventInit = {}, target: Element = document.body): boolean {
  const event = new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

beforeEach(() => {
  ran = [];
  document.body.innerHTML =
    '<input id="field"><div id="text" contenteditable="true" data-keys="commands"></div><dialog open><button id="over"></button></dialog>';
  useRunningCommands.setState({ byId: new Map() });
  for (const { id } of commands.filter(({ scope }) => scope === 'here')) {
    offer(id);
  }
  stop = listenForKeys(commands, window);
});

afterEach(() => {
  stop();
});

const element = (id: string): Element => {
  const found = document.querySelector(`#${id}`);
  if (found === null) {
    throw new Error(`no ${id}`);
  }
  return found;
};

test('a key runs what is offered for it, whatever its case, and nothing else gets it', () => {
  expect(press('e')).toBe(true);
  expect(ran).toEqual(['mark']);
  expect(press('q')).toBe(false);
});

test('of two that share a key, the one that is offered gets it; one that is not possible gets nothing', () => {
  useRunningCommands.setState({ byId: new Map() });
  offer('mark', false);
  expect(press('e')).toBe(false);
  offer('elsewhere');
  press('e');
  expect(ran).toEqual(['elsewhere']);
});

test('where a command is not possible now, its keys say why, once', () => {
  toasts.set([]);
  useRunningCommands.getState().offer('mark', { run: () => undefined, enabled: false, why: 'Not yet' });
  expect(press('e')).toBe(false);
  press('e');
  expect(toasts.get().map(({ text }) => text)).toEqual(['Not yet.']);
  offer('elsewhere');
  press('e');
  expect(ran).toEqual(['elsewhere']);
});

test('sequences end with their own last key, one after the other', () => {
  for (const key of ['g', 's', 'g', 'm', 'g', 's']) {
    press(key);
  }
  expect(ran).toEqual(['go sources', 'go memos', 'go sources']);
});

test('a sign is itself with Shift and without', () => {
  press('?', { shiftKey: true });
  press('?');
  expect(ran).toEqual(['sheet', 'sheet']);
});

test('in a field, letters and what edits it belong to the field; other keys of the window still hold', () => {
  press('e', {}, element('field'));
  press('z', { ctrlKey: true }, element('field'));
  expect(ran).toEqual([]);
  press('k', { ctrlKey: true }, element('field'));
  expect(ran).toEqual(['find']);
});

test('text that is read and not written takes commands', () => {
  press('e', {}, element('text'));
  press('z', { ctrlKey: true }, element('text'));
  expect(ran).toEqual(['mark', 'undo']);
});

test('what floats above the screen keeps its keys to itself', () => {
  press('e', {}, element('over'));
  expect(ran).toEqual([]);
});

test('a key that is held goes on only where it moves', () => {
  press('e', { repeat: true });
  press('ArrowDown', { repeat: true });
  expect(ran).toEqual(['next']);
});

test('a key is not heard while an input method composes, nor after the end', () => {
  press('e', { isComposing: true });
  stop();
  press('e');
  expect(ran).toEqual([]);
});

test('a list that searches by letters gets the letter that begins a sequence, and not the one that ends it', () => {
  const field = element('text');
  const heard: string[] = [];
  field.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent) {
      heard.push(event.key);
      // As a list does once it searches.
      if (heard.length > 1) {
        event.stopPropagation();
      }
    }
  });
  press('g', {}, field);
  press('s', {}, field);
  expect([ran, heard]).toEqual([['go sources'], ['g']]);
  press('q', {}, field);
  press('e', {}, field);
  expect([ran, heard]).toEqual([['go sources'], ['g', 'q', 'e']]);
});
