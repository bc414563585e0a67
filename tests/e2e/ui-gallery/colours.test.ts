import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeHues, codeLook, codePatterns, codeStyle } from '#renderer/design/code-colours.ts';
import { contrast, distance, readColour, visions, type Light } from './colour-measure.ts';
import { openGallery, type Gallery } from './open-gallery.ts';

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});

afterAll(async () => {
  await gallery.close();
});

const surfaces = ['--desk', '--paper', '--raised', '--hover', '--pressed', '--accent-soft'];
const inks = ['--ink', '--ink-2', '--ink-3', '--accent', '--good', '--warn', '--bad'];

/** The value a custom property has as a colour, measured by the browser. */
async function colours(page: Page, values: readonly string[]): Promise<readonly Light[]> {
  const computed = await page.evaluate((wanted) => {
    const probe = document.body.appendChild(document.createElement('i'));
    return wanted.map((value) => {
      probe.style.background = value;
      return getComputedStyle(probe).backgroundColor;
    });
  }, values);
  return computed.map(readColour);
}

const black: Light = [0, 0, 0];

const token = (name: string) => `var(${name})`;

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let page: Page;

  beforeAll(async () => {
    page = await gallery.open({ colorScheme });
  });

  afterAll(async () => {
    await page.context().close();
  });

  /** The pairs of two lists of colours that stand out less than a ratio. */
  async function tooFaint(fronts: readonly string[], backs: readonly string[], ratio: number) {
    const front = await colours(page, fronts);
    const back = await colours(page, backs);
    return fronts.flatMap((name, f) =>
      backs.flatMap((behind, b) => {
        const measured = contrast(front[f] ?? black, back[b] ?? black);
        return measured < ratio ? [`${name} on ${behind}: ${measured.toFixed(2)}`] : [];
      }),
    );
  }

  const codes = codeHues.map((_, hue) => codeStyle(hue, 'solid'));
  const part = (name: string) => codes.map((style) => style[name] ?? '');

  test('every ink reads at 4.5 on every surface', async () => {
    expect(await tooFaint(inks.map(token), surfaces.map(token), 4.5)).toEqual([]);
  });

  test.each([
    ['--on-accent', ['--accent', '--accent-strong']],
    ['--on-bad-fill', ['--bad-fill', '--bad-fill-strong']],
    ['--good', ['--good-soft']],
    ['--warn', ['--warn-soft']],
    ['--bad', ['--bad-soft']],
    ['--ink', ['--selection', '--good-soft', '--warn-soft', '--bad-soft']],
    ['--ink-2', ['--selection']],
  ])('%s reads at 4.5 on what it stands on', async (ink, backs) => {
    expect(await tooFaint([token(ink)], backs.map(token), 4.5)).toEqual([]);
  });

  test('edges and the ring of the focus stand out by 3', async () => {
    expect(await tooFaint([token('--edge')], surfaces.slice(0, 3).map(token), 3)).toEqual([]);
    expect(await tooFaint([token('--focus')], surfaces.map(token), 3)).toEqual([]);
  });

  test('words read on every tint of a code, and initials on every fill', async () => {
    expect(await tooFaint([token('--ink'), token('--ink-2')], part('--code-tint'), 4.5)).toEqual([]);
    expect(await tooFaint([token('--on-code-fill')], part('--code-fill'), 4.5)).toEqual([]);
  });

  test('the line of a code stands out by 3 from every surface it is drawn on, and from its own tint', async () => {
    const lines = part('--code-line');
    expect(await tooFaint(lines, surfaces.slice(0, 3).map(token), 3)).toEqual([]);
    const own = await Promise.all(
      lines.map(async (line, hue) => tooFaint([line], [part('--code-tint')[hue] ?? ''], 3)),
    );
    expect(own.flat()).toEqual([]);
  });

  test.each(Object.entries(visions))('no two hues meet for eyes that see %s', async (_, eye) => {
    const lines = await colours(page, part('--code-line'));
    const pairs = lines.flatMap((one, a) => lines.slice(0, a).map((other) => distance(one, other, eye)));
    expect(Math.min(...pairs)).toBeGreaterThan(eye === visions.normal ? 0.045 : 0.0135);
  });

  test.each(Object.entries(visions))(
    'hues that share a pattern are farther apart for eyes that see %s',
    async (_, eye) => {
      const lines = await colours(page, part('--code-line'));
      const looks = codeHues.map((__, n) => codeLook(n));
      const pairs = codePatterns.flatMap((pattern) => {
        const members = looks
          .filter((look) => look.pattern === pattern)
          .map(({ hue }) => lines[hue] ?? black);
        return members.flatMap((one, a) => members.slice(0, a).map((other) => distance(one, other, eye)));
      });
      expect(Math.min(...pairs)).toBeGreaterThan(0.03);
    },
  );
});

test('thirty-six codes look different, and then the looks come again', () => {
  const looks = Array.from({ length: 72 }, (_, n) => JSON.stringify(codeLook(n)));
  expect(new Set(looks).size).toBe(36);
  expect(looks.slice(36)).toEqual(looks.slice(0, 36));
});
