import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { SourceText } from '#shared/contract/sources.ts';
import { codingPage, type CodingPage } from '#tests/support/browser/coding-page.ts';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { expectWithinWindow } from '#tests/support/browser/expect-within-window.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { valueOf } from '#tests/support/value-of.ts';

const scarlett = readFileSync('sample/interviews/12-scarlett.txt', 'utf8');

/** One line of each kind: right to left with vowels, without spaces, and characters of many code units. */
const tongues = `Interviewer: How does that go?

Salma: نَمْشِي مَعًا بَيْنَ الصُّفُوفِ كُلَّ يَوْمٍ. ثُمَّ نُقَارِنُ مَا كَتَبْنَاهُ.

Yuki: 毎週、教室を一緒に回ります。それから車の中で話し合います。

Ann: We send 👨‍👩‍👧‍👦 families a 🇩🇪 postcard, nai\u0308ve as it is 👩🏽‍🏫 and that helps.
`;

let workbench: ServedWorkbench;
let client: Client;

beforeAll(async () => {
  workbench = await serveWorkbench('empty');
  client = await workbench.sit('Coder A');
});

afterAll(async () => {
  await workbench.close();
});

/** Imports an interview and opens it. */
async function open(name: string, words: string): Promise<{ user: CodingPage; source: SourceText }> {
  const sourceId = await importText(client, name, words);
  const page = await workbench.open({ path: `#/sources/${sourceId}` });
  return { user: await codingPage(page), source: await valueOf(client.call('sources.read', { sourceId })) };
}

/** What is marked and coded in a source, in its own words. */
async function readBack({ id: sourceId, text }: SourceText) {
  const episodes = await valueOf(client.call('episodes.list', { sourceId }));
  const codings = await valueOf(client.call('codings.list', { sourceId }));
  const codes = await valueOf(client.call('codes.list', {}));
  return {
    episodes: episodes.map(({ start, end, done }) => ({ words: text.slice(start, end), done })),
    codings: codings.map(({ start, end, codeId }) => ({
      words: text.slice(start, end),
      code: codes.find(({ id }) => id === codeId)?.name,
    })),
  };
}

type ReadBack = Awaited<ReturnType<typeof readBack>>;

const becomes = (source: SourceText, expected: ReadBack): Promise<void> =>
  vi.waitFor(async () => {
    expect(await readBack(source)).toEqual(expected);
  }, 10_000);

const turn = (source: SourceText, begins: string): string => {
  const at = source.text.indexOf(begins);
  const found = source.turns.find(({ start, end }) => start <= at && at < end);
  return source.text.slice(found?.start, found?.end);
};

/** Waits until a step through the history has been taken. */
const stepTaken = (before: { readonly undo: unknown; readonly redo: unknown }): Promise<void> =>
  vi.waitFor(async () => {
    const { undo, redo } = await valueOf(client.call('session.get', {}));
    expect([undo, redo]).not.toEqual([before.undo, before.redo]);
  }, 5000);

/** Steps through the history until a source reads as expected. */
async function stepUntil(
  user: CodingPage,
  keys: string,
  source: SourceText,
  expected: ReadBack,
): Promise<number> {
  for (let steps = 0; steps < 40; steps += 1) {
    const before = JSON.stringify(await readBack(source));
    if (before === JSON.stringify(expected)) {
      return steps;
    }
    const session = await valueOf(client.call('session.get', {}));
    await user.press(keys);
    await stepTaken(session);
  }
  throw new Error('the history did not lead there in 40 steps');
}

describe('coding', () => {
  test('by keyboard alone: mark, code with new, known and own words and by digit, undo all, redo all', async () => {
    const { user, source } = await open('Scarlett.txt', scarlett);
    const nothing = await readBack(source);
    expect(nothing).toEqual({ episodes: [], codings: [] });

    await user.press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 't');
    expect(await user.selected()).toBe(turn(source, 'Three coaches'));
    await user.press('e');
    await user.episode(1).waitFor();
    await user.hear('Marked episode 1: Three coaches, four schools.');
    await user.press('ArrowRight', 'ArrowDown', 'ArrowDown', 't', 'e');
    await user.episode(2).waitFor();
    await user.press('ArrowRight', 'ArrowDown', 'ArrowDown', 't', 'e');
    await user.episode(3).waitFor();

    await user.press('k', 'k', 'c');
    await user.page.keyboard.type('few coaches');
    await user.press('Control+Enter');
    await user.code('few coaches').waitFor();
    await user.hear('Applied “few coaches” to 11 words.');

    await user.press('n');
    await user.hear('Episode 2 of 3');
    await user.press('ArrowRight', 's', 's', 'c', 'v');
    await user.code('August. Three days, before the kids come back').waitFor();

    await user.press('j', 'c');
    await user.page.keyboard.type('fwcoa');
    await user.press('Enter');
    await user.code('few coaches').nth(1).waitFor();
    await user.press('ArrowLeft', 's', '2');
    await user.code('August. Three days, before the kids come back').nth(1).waitFor();
    await user.press('d');
    await user.hear('Episode 3 is done.');

    const third = turn(source, 'We trade off');
    const all: ReadBack = {
      episodes: [
        { words: turn(source, 'Three coaches'), done: false },
        { words: turn(source, 'August. Three'), done: false },
        { words: third, done: true },
      ],
      codings: [
        { words: turn(source, 'Three coaches'), code: 'few coaches' },
        {
          words: 'August. Three days, before the kids come back.',
          code: 'August. Three days, before the kids come back',
        },
        { words: 'We trade off.', code: 'August. Three days, before the kids come back' },
        { words: third, code: 'few coaches' },
      ],
    };
    await becomes(source, all);

    expect(await stepUntil(user, 'Control+z', source, nothing)).toBe(8);
    await user.episode(1).waitFor({ state: 'detached' });
    expect(await user.code('few coaches').count()).toBe(0);
    expect(await stepUntil(user, 'Control+Shift+z', source, all)).toBe(8);
    await user.episode(3).waitFor();
    await user.code('few coaches').nth(1).waitFor();
  });

  test('keys pressed ahead of late frames and late answers all find what they are for', async () => {
    const { user, source } = await open('Scarlett, in a hurry.txt', scarlett);
    const { page } = user;
    await page.evaluate(() => {
      const frame = requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (run) => window.setTimeout(() => frame(run), 700);
      window.cancelAnimationFrame = (handle) => {
        clearTimeout(handle);
      };
    });
    await page.route('**/call', async (route) => {
      await sleep(150);
      await route.continue();
    });
    await user.press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 't', 'e', 'd');
    await user.hear('Episode 1 is done.');
    await user.press('c');
    await page.keyboard.type('few coaches');
    await user.press('Control+Enter', 'ArrowLeft', 's');
    await user.code('few coaches').waitFor();
    await user.hear('Applied “few coaches” to 11 words.');
    await user.press('1', 'ArrowRight', 'ArrowRight', 's', '1');
    await user.code('few coaches').nth(2).waitFor();
    await becomes(source, {
      episodes: [{ words: turn(source, 'Three coaches'), done: true }],
      codings: [
        { words: 'Three coaches, four schools.', code: 'few coaches' },
        { words: turn(source, 'Three coaches'), code: 'few coaches' },
        { words: "So somebody's always on the county road.", code: 'few coaches' },
      ],
    });
    await user.press('Shift+J', 'x', 'x');
    await user.read('Choose a coding or an episode first.');
    await user.hear('Removed “few coaches”.');
    await page.unrouteAll({ behavior: 'wait' });
  });

  test('by mouse: the same with drags and presses, and removing what was chosen', async () => {
    const { user, source } = await open('Scarlett, again.txt', scarlett);
    const { page } = user;
    const bar = page.getByRole('main');
    await user.drag('Three coaches, four schools.');
    await bar.getByRole('button', { name: 'Mark an episode' }).click();
    await user.episode(1).waitFor();

    await user.drag('four schools');
    await bar.getByRole('button', { name: 'Code the selected words' }).click();
    await page.getByRole('combobox', { name: 'Code for the selected words' }).fill('distance');
    await page.getByRole('option', { name: 'Create “distance”' }).click();
    await user.code('distance').waitFor();

    await user.drag('on the county road');
    await bar.getByRole('button', { name: 'Code the selected words' }).click();
    await page.getByRole('option', { name: /^distance/u }).click();
    await user.code('distance').nth(1).waitFor();

    await user.drag('Last time I walked in with a draft');
    await bar.getByRole('button', { name: 'Code the selected words' }).click();
    await page.getByRole('option', { name: /^In vivo/u }).click();
    await user.code('Last time I walked in with a draft').waitFor();
    await user.drag('you buy sandwiches');
    await page.getByRole('button', { name: 'Apply distance' }).click();
    await user.code('distance').nth(2).waitFor();

    await user.code('distance').nth(1).click();
    await page.getByRole('button', { name: 'Remove the chosen coding or episode' }).click();
    await user.hear('Removed “distance”.');
    await user.episode(1).click();
    await page.getByRole('button', { name: 'Say that the episode is done' }).click();

    await becomes(source, {
      episodes: [{ words: 'Three coaches, four schools.', done: true }],
      codings: [
        { words: 'four schools', code: 'distance' },
        { words: 'you buy sandwiches', code: 'distance' },
        { words: 'Last time I walked in with a draft', code: 'Last time I walked in with a draft' },
      ],
    });
    await page.getByRole('button', { name: /^Undo: / }).click();
    await vi.waitFor(async () => {
      expect((await readBack(source)).episodes[0]?.done).toBe(false);
    }, 5000);
  });

  test('Arabic, Japanese and emoji keep their places', async () => {
    const { user, source } = await open('Tongues.txt', tongues);
    const picked = ['مَعًا بَيْنَ الصُّفُوفِ', '教室を一緒に', '👨‍👩‍👧‍👦 families a 🇩🇪', 'nai\u0308ve as it is 👩🏽‍🏫'];
    for (const [index, words] of picked.entries()) {
      await user.drag(words);
      expect(await user.selected()).toBe(words);
      await user.press('c');
      await user.page.keyboard.type(`code ${index}`);
      await user.press('Control+Enter');
      await user.code(`code ${index}`).waitFor();
    }
    await user.drag('ثُمَّ');
    await user.press('ArrowLeft', 's', 'e');
    await user.episode(1).waitFor();
    await becomes(source, {
      episodes: [{ words: 'ثُمَّ نُقَارِنُ مَا كَتَبْنَاهُ.', done: false }],
      codings: picked.map((words, index) => ({ words, code: `code ${index}` })),
    });
  });

  test('an episode is renamed, moved and removed, and a memo kept, without the mouse', async () => {
    const { user, source } = await open('Scarlett, moved.txt', scarlett);
    const { page } = user;
    await user.press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 't', 'e');
    await user.episode(1).waitFor();
    await user.press('F2');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('County road');
    await user.press('Enter');
    await page.locator('[data-keys]').getByRole('button', { name: 'Episode 1: County road' }).waitFor();

    await user.press('j', 'ArrowRight', 's', ']');
    await user.hear('Episode 1 ends here now.');
    await becomes(source, {
      episodes: [{ words: 'Three coaches, four schools.', done: false }],
      codings: [],
    });

    await user.press('m');
    await page.getByRole('textbox', { name: 'Memo' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Ask B how she cut this one.');
    await user.press('Control+Enter');
    await vi.waitFor(async () => {
      const memos = await valueOf(client.call('memos.list', {}));
      expect(memos.map(({ opening, aboutName }) => [opening, aboutName])).toEqual([
        ['Ask B how she cut this one.', 'County road'],
      ]);
    }, 5000);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
  });

  test('with the panel at the side folded, digits work, and keys for what is in it unfold it', async () => {
    const { user, source } = await open('Scarlett, wide.txt', scarlett);
    const { page } = user;
    await valueOf(client.call('codes.create', { name: 'on every digit' }));
    const fold = page.getByRole('button', { name: 'Fold Episodes and codes' });
    const show = page.getByRole('button', { name: 'Show Episodes and codes' });
    await fold.click();
    await page.waitForFunction(() => document.activeElement?.ariaLabel === 'Show Episodes and codes');
    await page.reload();
    await show.waitFor();
    await user.drag('four schools');
    await user.press('1');
    await vi.waitFor(async () => {
      expect((await readBack(source)).codings.map(({ words }) => words)).toEqual(['four schools']);
    }, 10_000);
    await user.press('e', 'm');
    await page.getByRole('textbox', { name: 'Memo on episode 1' }).fill('Far apart.');
    await user.press('Escape');
    await fold.click();
    await user.press('F2');
    await page.getByRole('textbox', { name: 'title of episode 1' }).fill('Distance');
    await user.press('Enter');
    await page.locator('[data-keys]').getByRole('button', { name: 'Episode 1: Distance' }).waitFor();
  });

  test('the text cannot be changed: by typing, deleting, pasting, dropping or an input method', async () => {
    const { user, source } = await open('Untouched.txt', tongues);
    const { page } = user;
    const before = await user.words();
    await user.drag('postcard');
    await user.press('Control+c', 'ArrowRight');
    await page.keyboard.type('qyuio');
    await user.press('Enter', 'Tab', 'Shift+Tab', 'Control+v', 'Control+b', 'Control+Backspace', 'Insert');
    await user.drag('families');
    await user.press('Control+x', 'Control+Delete');
    await page.evaluate(() => {
      const dropped = new DataTransfer();
      dropped.setData('text/plain', 'dropped');
      const say = document.querySelector('[data-keys] > div > [dir="auto"]');
      for (const type of ['dragover', 'drop']) {
        say?.dispatchEvent(new DragEvent(type, { dataTransfer: dropped, bubbles: true, cancelable: true }));
      }
    });
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.insertText', { text: 'inserted' });
    for (const text of ['に', 'にほ', 'にほん']) {
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      expect(await user.words()).toEqual(before);
    }
    await keyboard.send('Input.insertText', { text: '日本' });
    await page.waitForFunction(() => document.activeElement?.matches('[contenteditable="plaintext-only"]'));
    expect(await user.words()).toEqual(before);
    expect(await readBack(source)).toEqual({ episodes: [], codings: [] });
  });

  test('a place in the address is selected and brought into view', async () => {
    const sourceId = await importText(client, 'Place.txt', scarlett);
    const { text } = await valueOf(client.call('sources.read', { sourceId }));
    const start = text.indexOf('I sit down at a table');
    const page = await workbench.open({ path: `#/sources/${sourceId}?start=${start}&end=${start + 21}` });
    const user = await codingPage(page);
    await vi.waitFor(async () => {
      expect(await user.selected()).toBe('I sit down at a table');
    }, 5000);
    // Turns find their height when they are first painted, and the place is brought into view with that.
    await vi.waitFor(async () => {
      const top = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? -1);
      expect(top).toBeGreaterThan(90);
      expect(top).toBeLessThan(760);
    }, 5000);
  });

  test('stands in its window and is accessible, empty and full, in light and dark', async () => {
    const { user, source } = await open('Accessible.txt', scarlett);
    await expectAccessible(user.page);
    await user.press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 't', 'e');
    await user.press('s', 'c');
    await user.page.keyboard.type('co');
    await expectAccessible(user.page);
    await user.press('Control+Enter', 'Shift+J');
    await user.code('co').waitFor();
    await expectAccessible(user.page);
    for (const width of [1024, 1280, 1920]) {
      await user.page.setViewportSize({ width, height: 800 });
      await expectWithinWindow(user.page);
    }
    expect((await readBack(source)).codings.map(({ code }) => code)).toEqual(['co']);
  });
});
