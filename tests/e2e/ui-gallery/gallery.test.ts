import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { openGallery, type Gallery } from './open-gallery.ts';

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});

afterAll(async () => {
  await gallery.close();
});

const openings: readonly (readonly [name: string, section: string, open: (page: Page) => Promise<void>])[] = [
  ['a menu', 'overlays', async (page) => page.getByRole('button', { name: 'Code menu' }).click()],
  ['a select', 'choices', async (page) => page.getByRole('button', { name: /Layer/u }).first().click()],
  ['a combo box', 'choices', async (page) => page.getByRole('combobox', { name: 'Code' }).fill('co')],
  ['a popover', 'overlays', async (page) => page.getByRole('button', { name: 'Filter' }).click()],
  ['a picker', 'overlays', async (page) => page.getByRole('button', { name: 'Code', exact: true }).click()],
  ['a dialog', 'overlays', async (page) => page.getByRole('button', { name: 'New study' }).click()],
  ['a question', 'overlays', async (page) => page.getByRole('button', { name: 'Delete source' }).click()],
  ['a toast', 'overlays', async (page) => page.getByRole('button', { name: 'Say with undo' }).click()],
  ['a tooltip', 'actions', async (page) => page.getByRole('button', { name: 'Pin quotation' }).focus()],
];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let page: Page;

  beforeAll(async () => {
    page = await gallery.open({ colorScheme });
  });

  afterAll(async () => {
    await page.context().close();
  });

  test('every primitive in every state meets WCAG 2.2 AA', async () => {
    await gallery.show(page);
    expect(await findViolations(page)).toEqual([]);
  });

  test.each(openings)('with %s open the page meets WCAG 2.2 AA', async (_, section, open) => {
    await gallery.show(page, section);
    await open(page);
    expect(await findViolations(page)).toEqual([]);
  });
});

test('nothing is wider than its place in a window of 1024 pixels', async () => {
  const page = await gallery.open({ viewport: { width: 1024, height: 768 } });
  const wide = await page.evaluate(() => {
    const scrolls = (element: Element) => element.closest('[class*="scroller"]') !== null;
    return [...document.querySelectorAll('#root *')]
      .filter((element) => !scrolls(element) && element.getBoundingClientRect().right > window.innerWidth)
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(wide).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
  await page.context().close();
});

test('the theme of the root overrides the system', async () => {
  const page = await gallery.open({ colorScheme: 'light' });
  const paper = async () => page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
  const light = await paper();
  await page.getByRole('radio', { name: 'Dark' }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('radio', { name: 'Light' }).click();
  expect(await paper()).toBe(light);
  await page.getByRole('radio', { name: 'System' }).click();
  expect(await paper()).toBe(dark);
  await page.context().close();
});

test('motion goes when the system asks for less', async () => {
  const page = await gallery.open({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => document.getAnimations().length);
  const token = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--motion'),
  );
  expect([moving, Number.parseFloat(token)]).toEqual([0, 0]);
  await page.context().close();
});

test('what is chosen takes the highlight of a forced palette', async () => {
  const page = await gallery.open({ forcedColors: 'active' });
  const seen = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = 'forced-color-adjust: none; background: Highlight; color: HighlightText';
    const look = (element: Element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return `${color} on ${backgroundColor}`;
    };
    const chosen = [
      ...document.querySelectorAll('[aria-selected="true"], [aria-current], [aria-pressed="true"]'),
    ];
    return { wanted: look(probe), looks: chosen.map(look) };
  });
  expect(seen.looks.length).toBeGreaterThan(3);
  expect(seen.looks.filter((look) => look !== seen.wanted)).toEqual([]);
  await page.context().close();
});

test('the pages complain of nothing, least of all of the policy', async () => {
  const page = await gallery.open();
  await page.context().close();
  expect(gallery.complaints).toEqual([]);
});
