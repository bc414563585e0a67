import { renameSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { codingPage } from '#tests/support/browser/coding-page.ts';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { expectWithinWindow } from '#tests/support/browser/expect-within-window.ts';
import { serveWorkbench, type ServedWorkbench } from '#tests/support/browser/serve-workbench.ts';
import { makeVideo } from '#tests/support/recordings/make-video.ts';
import { makeWave } from '#tests/support/recordings/make-wave.ts';
import { valueOf } from '#tests/support/value-of.ts';

let workbench: ServedWorkbench;
let client: Client;

/** Sixty turns, one a second. */
const talk = Array.from(
  { length: 60 },
  (_, second) =>
    `[00:00:${String(second).padStart(2, '0')}] ${second % 2 === 0 ? 'Ines' : 'Ann'}: This is what is said in second ${second}, in a sentence or two. It takes up some room on the page.`,
).join('\n\n');

const untimed = `Ines: How do you begin?

Ann: We walk through the rooms.

Ines: And then?

Ann: We sit down with coffee.
`;

async function bringIn(...files: readonly (readonly [string, Uint8Array | string])[]): Promise<string[]> {
  const sent = [];
  for (const [name, content] of files) {
    const bytes = typeof content === 'string' ? content : new Uint8Array(content);
    sent.push({ name, bytesId: await client.putFile(name, new Blob([bytes])), again: true });
  }
  const imported = await valueOf(client.call('sources.import', { files: sent }));
  return imported.map(({ sourceId }) => sourceId ?? '');
}

beforeAll(async () => {
  workbench = await serveWorkbench('empty');
  client = await workbench.sit('Coder A');
});

afterAll(async () => {
  await workbench.close();
});

let count = 0;

/** A name of its own, also when a test is tried again. */
function fresh(name: string): string {
  count += 1;
  return `${name} ${count}`;
}

const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

/** Where the recording is, in whole seconds, as the bar says it. */
const seconds = async (page: Page): Promise<number> =>
  Number(await page.getByRole('slider', { name: 'Position in the recording' }).inputValue());

/** Waits until the recording is at least so far. */
async function heardUntil(page: Page, second: number): Promise<void> {
  await expect.poll(() => seconds(page), { timeout: 20_000, interval: 100 }).toBeGreaterThanOrEqual(second);
}

describe('a transcript with its recording', () => {
  test('is heard by its keys, followed turn by turn, and left alone by who scrolls', async () => {
    const name = fresh('talk');
    const [id] = await bringIn([`${name}.txt`, talk], [`${name}.wav`, makeWave(60_000)]);
    const page = await workbench.open({ path: `#/sources/${id ?? ''}` });
    const text = await codingPage(page);
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    expect(await seconds(page)).toBe(0);

    await text.press('p');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await heardUntil(page, 2);
    await page
      .locator('[data-playing]')
      .getByText(/second [2-9]\b/u)
      .waitFor();
    await text.press('p');
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    const stopped = await seconds(page);
    await text.press('>', '>', '.');
    await expect.poll(() => seconds(page)).toBeGreaterThan(stopped + 1);
    await page.getByRole('button', { name: /1\.5×/u }).waitFor();
    await text.press(',', ',');
    await expect.poll(() => seconds(page)).toBeLessThan(stopped);

    await page.getByRole('button', { name: 'Hear from 0:03' }).click();
    await heardUntil(page, 3);
    await page.getByRole('slider', { name: 'Position in the recording' }).fill('52');
    const playing = page.locator('[data-playing]');
    await playing.getByText(/second 5\d/u).waitFor();
    const isInView = async (): Promise<boolean> => {
      const box = await playing.boundingBox();
      return box !== null && box.y > 90 && box.y < 800;
    };
    await expect.poll(isInView, { timeout: 5000 }).toBe(true);
    const follow = page.getByRole('button', { name: 'Follow what is heard' });
    expect(await follow.getAttribute('aria-pressed')).toBe('true');
    await page.mouse.move(500, 500);
    await page.mouse.wheel(0, -4000);
    await expect.poll(() => follow.getAttribute('aria-pressed')).toBe('false');
    await heardUntil(page, 54);
    expect(await isInView()).toBe(false);
    await text.press('p');
    await expectAccessible(page);
    await expectWithinWindow(page);

    // Where it was left is where it is found again.
    await text.press('g', 's');
    await page.getByRole('heading', { name: 'Sources' }).waitFor();
    await page.getByRole('link', { name: `${name} with a recording` }).click();
    await codingPage(page);
    await expect.poll(() => seconds(page)).toBeGreaterThanOrEqual(54);
    await page.close();
  });

  test('gets its times while one listens, in order, and loses them again', async () => {
    const name = fresh('start');
    const [id] = await bringIn([`${name}.txt`, untimed], [`${name}.wav`, makeWave(20_000)]);
    const page = await workbench.open({ path: `#/sources/${id ?? ''}` });
    const text = await codingPage(page);
    const times = async () =>
      (await valueOf(client.call('sources.read', { sourceId: id ?? '' }))).turns.map(({ at }) =>
        at === null ? null : Math.floor(at / 1000),
      );
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await text.press('.', 'a');
    await text.hear('The turn begins at 0:03.');
    await text.press('.', 'a');
    await text.hear('The turn begins at 0:06.');
    expect(await times()).toEqual([3, 6, null, null]);
    await text.press(',', ',', 'a');
    await text.read('one before it begins at 0:06');
    expect(await times()).toEqual([3, 6, null, null]);
    await page.keyboard.press('Control+z');
    await expect.poll(times).toEqual([3, null, null, null]);
    await text.press('Control+Home');
    await text.press('Shift+A');
    await text.hear('The turn has no time any more.');
    expect(await times()).toEqual([null, null, null, null]);
    await page.close();
  });

  test('is tied in the panel, missed when it is gone, and found again', async () => {
    const name = fresh('by hand');
    const [id] = await bringIn([`${name}.txt`, untimed]);
    const page = await workbench.open();
    await page.getByRole('row', { name, exact: true }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add its recording…' }).click();
    await (
      await chooser
    ).setFiles({ name: 'x.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('no sound') });
    await messages(page).getByText('“x.mp3” can’t be read as a recording').waitFor();
    const second = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add its recording…' }).click();
    await (
      await second
    ).setFiles({ name: 'hand.wav', mimeType: 'audio/wav', buffer: Buffer.from(makeWave(4000, 330)) });
    await page.getByText('hand.wav: audio, 0:04, 64 KB').waitFor();
    await page.getByRole('button', { name: 'Replace…' }).and(page.locator(':focus')).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Untie' }).click();
    await page.getByRole('button', { name: 'Add its recording…' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('hand.wav: audio').waitFor();

    renameSync(workbench.file.replace('.throughline', ' media'), `${workbench.file} ${name}`);
    await page.goto(page.url().replace(/#.*$/u, `#/sources/${id ?? ''}`));
    await page.reload();
    await page.getByText('is not in the folder “study media” beside the study').waitFor();
    await expectAccessible(page);
    const third = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Locate…' }).press('Enter');
    await (
      await third
    ).setFiles({ name: 'copy.wav', mimeType: 'audio/wav', buffer: Buffer.from(makeWave(4000, 330)) });
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await page.close();
  });
});

describe('a recording alone', () => {
  test('is marked and coded while one listens, by keys alone, and its edges moved by seconds', async () => {
    const [id = ''] = await bringIn(['group.wav', makeWave(30_000, 180)]);
    const page = await workbench.open({ path: `#/sources/${id}` });
    const line = page.getByRole('slider', { name: 'Timeline' });
    await line.waitFor();
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const hear = (words: string | RegExp): Promise<void> =>
      page.locator('[data-live-announcer]').getByText(words).waitFor({ state: 'attached' });
    await page.getByText('This recording has no transcript.').waitFor();
    await press('e');
    await hear('Say first where the stretch begins and ends.');
    await press('p');
    await heardUntil(page, 1);
    await press('i');
    await heardUntil(page, 3);
    await press('o', 'e');
    await hear(/Marked episode 1: 00:00:0\d–00:00:0\d\./u);
    await press('c');
    const picker = page.getByRole('dialog', { name: 'Choose a code' });
    await picker.waitFor();
    await page.keyboard.type('laughter');
    await press('Control+Enter');
    await hear(/Applied “laughter” to 00:00:0\d–00:00:0\d/u);
    await press('p');
    const [episode] = await valueOf(client.call('episodes.list', { sourceId: id }));
    const [coding] = await valueOf(client.call('codings.list', { sourceId: id }));
    expect(coding).toMatchObject({ start: episode?.start, end: episode?.end, episodeId: episode?.id });

    await page.getByRole('button', { name: /^Episode 1: / }).press('Enter');
    const end = page.getByRole('slider', { name: 'End of episode 1' });
    await end.focus();
    await page.keyboard.down('Shift');
    await press('ArrowRight');
    await page.keyboard.up('Shift');
    const endsAt = (later: number): string =>
      `00:00:${String(Math.round(((episode?.end ?? 0) + later) / 1000)).padStart(2, '0')} now`;
    await hear(new RegExp(`Episode 1 is 00:00:0\\d–${endsAt(10_000)}`, 'u'));
    await press('ArrowLeft');
    await hear(new RegExp(`Episode 1 is 00:00:0\\d–${endsAt(9000)}`, 'u'));
    const moved = async () => (await valueOf(client.call('episodes.list', { sourceId: id })))[0]?.end ?? 0;
    expect(await moved()).toBe((episode?.end ?? 0) + 9000);
    await expectWithinWindow(page);
    await page.getByRole('button', { name: 'Show the time in more detail' }).click();
    await expectAccessible(page);
    await page.close();
  });

  test('can be a video, in a pane that is made higher and lower, from either container', async () => {
    const page = await workbench.open();
    const webm = await makeVideo(page, 'video/webm;codecs=vp8,opus', 2500);
    const mp4 = await makeVideo(page, 'video/mp4;codecs=vp9,opus', 2500);
    const ids = await bringIn(['lesson.webm', webm], ['seminar.mp4', mp4]);
    for (const id of ids) {
      const recording = await valueOf(client.call('recordings.ofSource', { sourceId: id }));
      expect(recording).toMatchObject({ kind: 'video' });
      expect(recording?.duration).toBeGreaterThan(2000);
      await page.goto(`${new URL(workbench.address).origin}/#/sources/${id}`);
      await page.getByRole('slider', { name: 'Timeline' }).waitFor();
      await page.locator('video').waitFor();
      await page.keyboard.press('p');
      await heardUntil(page, 1);
      const edge = page.getByRole('separator', { name: 'Height of the video' });
      const height = async (): Promise<number> => (await page.locator('video').boundingBox())?.height ?? 0;
      const before = await height();
      await edge.focus();
      await page.keyboard.press('ArrowUp');
      await expect.poll(height).toBe(before - 16);
    }
    await expectAccessible(page);
    await page.close();
  });
});
