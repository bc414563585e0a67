import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openGallery, type Gallery } from './open-gallery.ts';

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.open();
});

afterAll(async () => {
  await gallery.close();
});

/** Each test begins in the section it is about, as it is when nobody has touched it. */
const beginsIn = (section: string) => {
  beforeEach(async () => {
    await page.mouse.move(2, 2);
    await gallery.show(page, section);
  });
};

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Focus and lists settle after a frame or two, or when something has faded. */
const patience = { timeout: 5000 };

const said = async (id: string) => page.getByTestId(id).textContent();

const focused = async () =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
  });

describe('menu', () => {
  beginsIn('overlays');

  test('opens, moves past what is disabled, acts and gives the focus back', async () => {
    await page.getByRole('button', { name: 'Code menu' }).focus();
    await press('Enter', 'ArrowDown', 'Enter');
    await expect.poll(async () => said('menu-done'), patience).toBe('merge');
    await expect.poll(focused, patience).toBe('Code menu');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await press('Enter', 'ArrowUp', 'Enter');
    await expect.poll(async () => said('menu-done'), patience).toBe('delete');
  });

  test('shows the keys of an item without reading them as its name', async () => {
    await page.getByRole('button', { name: 'Code menu' }).click();
    const item = page.getByRole('menuitem', { name: 'Rename' });
    expect(await item.textContent()).toContain('F2');
    expect(await page.getByRole('menuitemradio', { name: 'By name' }).getAttribute('aria-checked')).toBe(
      'true',
    );
  });
});

describe('dialog', () => {
  beginsIn('overlays');

  test('keeps the focus inside and gives it back', async () => {
    await page.getByRole('button', { name: 'New study' }).focus();
    await press('Enter');
    await page.getByRole('dialog', { name: 'New study' }).waitFor();
    const stops: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      stops.push(await focused());
      await press('Tab');
    }
    expect(stops).toEqual(['', 'Cancel', 'CreateEnter', 'Close']);
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(focused, patience).toBe('New study');
  });

  test('as a form it is sent with Enter', async () => {
    await page.getByRole('button', { name: 'New study' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).press('Enter');
    await expect.poll(async () => said('answer'), patience).toBe('created');
  });

  test('a question starts at the way out', async () => {
    await page.getByRole('button', { name: 'Delete source' }).focus();
    await press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await expect.poll(focused, patience).toBe('Cancel');
    await press('Enter');
    await expect.poll(async () => said('answer'), patience).toBe('kept');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await expect.poll(focused, patience).toBe('Delete source');
    await press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await expect.poll(focused, patience).toBe('Cancel');
    await press('Tab', 'Enter');
    await expect.poll(async () => said('answer'), patience).toBe('deleted');
  });
});

test('combo box: words narrow the list, the arrows and Enter choose, Escape closes', async () => {
  await gallery.show(page, 'choices');
  const box = page.getByRole('combobox', { name: 'Code' });
  await box.focus();
  await page.keyboard.type('comp');
  const options = async () => page.getByRole('option').count();
  await expect.poll(options, patience).toBe(2);
  await press('ArrowDown', 'Enter');
  expect(await box.inputValue()).toBe('compare to curriculum guide');
  await press('ArrowDown');
  await expect.poll(options, patience).toBe(4);
  await press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await page.keyboard.type(' and more');
  await press('Tab');
  expect(await box.inputValue()).toBe('compare to curriculum guide');
});

describe('pick list', () => {
  beginsIn('overlays');

  const openPicker = async () => {
    await page.getByRole('button', { name: 'Code', exact: true }).focus();
    await press('Enter');
    await expect.poll(focused, patience).toBe('Code');
    await page.getByRole('dialog', { name: 'Code these words' }).waitFor();
  };
  const picked = async () => {
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    return said('picked');
  };

  test('takes the first option at once, and another after the arrows', async () => {
    await openPicker();
    await press('Enter');
    expect(await picked()).toBe('notes');
    await openPicker();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(await picked()).toBe('coaches');
  });

  test('does something with the words by the keys of its actions', async () => {
    await openPicker();
    await page.keyboard.type('car park talk');
    await press('Control+Enter');
    expect(await picked()).toBe('create car park talk');
    await openPicker();
    await press('Alt+v');
    expect(await picked()).toBe('vivo');
  });
});

describe('tree', () => {
  beginsIn('collections');

  const row = (name: string) => page.getByRole('treegrid', { name: 'Codebook' }).getByRole('row', { name });

  test('unfolds and folds, and finds a row by its letters', async () => {
    await row('Strategic planning').click();
    await press('ArrowRight');
    await row('choose teachers').waitFor();
    await press('ArrowLeft');
    await row('choose teachers').waitFor({ state: 'detached' });
    await page.keyboard.type('lear');
    await press('F2');
    await expect.poll(async () => said('tree-said'), patience).toBe('rename walks');
    await press('Delete');
    await expect.poll(async () => said('tree-said'), patience).toBe('remove walks');
  });

  test('moves a row up, down, in and out, keeps the focus on it and says so', async () => {
    await row('visiting classrooms together').click();
    await press('Alt+ArrowUp');
    await expect.poll(async () => said('tree-said'), patience).toBe('together before walks');
    await press('Alt+ArrowDown', 'Alt+ArrowDown');
    await expect.poll(async () => said('tree-said'), patience).toBe('together after observing');
    await press('Alt+ArrowLeft');
    await expect.poll(async () => said('tree-said'), patience).toBe('together after visits');
    await press('Alt+ArrowRight');
    await expect.poll(async () => said('tree-said'), patience).toBe('together inside visits');
    await expect.poll(focused, patience).toContain('visiting classrooms together');
    expect(await page.getByRole('status').last().textContent()).toBe(
      'visiting classrooms together moved into Classroom visits with coaches',
    );
  });

  test('takes hold of a row by the keyboard and lets it go elsewhere', async () => {
    await row('second chair').click();
    await press('ArrowRight');
    await expect.poll(focused, patience).toBe('Move second chair in team meetings');
    await press('Enter');
    await expect.poll(focused, patience).toContain('Insert after second chair');
    await press('ArrowUp', 'ArrowUp');
    await expect.poll(focused, patience).toBe('Drop on Strategic planning');
    await press('Enter');
    await expect.poll(async () => said('tree-said'), patience).toBe('chair inside planning');
  });

  test('drops a row on another by the pointer', async () => {
    await row('second chair').dragTo(row('Strategic planning'));
    await expect.poll(async () => said('tree-said'), patience).toBe('chair inside planning');
  });
});

describe('table', () => {
  beginsIn('tables');

  const cell = (name: string, at: number) =>
    page.getByRole('grid', { name: 'Interactions' }).getByRole('row', { name }).locator('td').nth(at);

  test('one stop for the Tab key, the arrows move, Enter opens', async () => {
    await cell('Jessica', 1).click();
    await expect.poll(async () => said('cell'), patience).toBe('Jessica, Facilitating PD for coaches');
    await press('ArrowDown', 'ArrowRight', 'Enter');
    await expect.poll(async () => said('cell'), patience).toBe('Celeste, Strategic planning');
    expect(await cell('Celeste', 2).getAttribute('aria-selected')).toBe('true');
    await press('Home', 'Enter');
    await expect.poll(async () => said('cell'), patience).toBe('Celeste, Strategic planning');
    await press('Control+End');
    await expect.poll(focused, patience).toBe('2');
    await press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('[aria-label^="Interactions"]')),
    ).toBeNull();
  });

  test('a heading sorts, and says how', async () => {
    const heading = page
      .getByRole('grid', { name: 'Interactions' })
      .getByRole('columnheader', { name: 'District leader' });
    await cell('Karen', 0).focus();
    await press('Home', 'ArrowUp', 'Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect(await page.getByRole('rowheader').first().textContent()).toBe('Celeste');
    await press('Space');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
  });

  test('a long table draws what is seen, keeps the focused cell and reaches every row', async () => {
    const grid = page.getByRole('grid', { name: 'Many participants' });
    const rows = async () => grid.getByRole('row').count();
    expect(await rows()).toBeLessThan(40);
    expect(await grid.getAttribute('aria-rowcount')).toBe('502');
    await grid.getByRole('rowheader').first().click();
    await press('Control+ArrowDown', 'ArrowUp');
    await expect.poll(focused, patience).toBe('Participant 500');
    await press('PageUp');
    await press('Control+Home', 'ArrowDown');
    await expect.poll(focused, patience).toBe('Participant 1');
    await grid.locator('xpath=..').evaluate((scroller) => scroller.scrollTo(0, 9000));
    await grid.getByRole('rowheader', { name: 'Participant 301' }).waitFor();
    await expect.poll(focused, patience).toBe('Participant 1');
    await press('ArrowDown');
    await expect.poll(focused, patience).toBe('Participant 2');
    expect(await rows()).toBeLessThan(45);
  });
});

describe('toast', () => {
  beginsIn('overlays');

  test('is said politely, reached with F6, and undoes', async () => {
    const button = page.getByRole('button', { name: 'Say with undo' });
    await button.focus();
    await press('Enter');
    expect(await page.getByRole('status').last().textContent()).toContain('Deleted the code');
    await press('F6');
    await expect.poll(focused, patience).toBe('Undo');
    await press('F6');
    await expect.poll(focused, patience).toBe('Say with undo');
    await press('F6', 'Enter');
    await expect.poll(async () => said('undone'), patience).toBe('undone');
    await page.getByRole('region', { name: 'Messages' }).waitFor({ state: 'detached' });
    await expect.poll(focused, patience).toBe('Say with undo');
  });

  test('goes by itself, but not while somebody rests on it', async () => {
    const timed = await gallery.open();
    await gallery.show(timed, 'overlays');
    await timed.clock.install();
    await timed.getByRole('button', { name: 'Say that it went well' }).click();
    const message = timed.getByRole('listitem').filter({ hasText: 'Exported 28 quotations.' });
    await message.hover();
    await timed.clock.runFor(20_000);
    expect(await message.isVisible()).toBe(true);
    await timed.mouse.move(5, 5);
    await timed.clock.runFor(6000);
    await message.waitFor({ state: 'detached' });

    await timed.getByRole('button', { name: 'Say with undo' }).click();
    await timed.getByRole('button', { name: 'Say that it went well' }).click();
    await timed.getByRole('listitem').getByRole('button', { name: 'Undo' }).click();
    await timed.mouse.move(5, 5);
    await timed.clock.runFor(6000);
    await message.waitFor({ state: 'detached' });
    await timed.context().close();
  });

  test('Escape dismisses it and goes back', async () => {
    await page.getByRole('button', { name: 'Say with undo' }).focus();
    await press('Enter', 'F6', 'Escape');
    await expect.poll(focused, patience).toBe('Say with undo');
    await page.getByRole('region', { name: 'Messages' }).waitFor({ state: 'detached' });
  });
});

test('panel: the edge moves by the arrows, folds with Enter, and unfolds', async () => {
  await gallery.show(page, 'panels');
  const edge = page.getByRole('separator', { name: 'Width of Evidence' });
  const before = Number(await edge.getAttribute('aria-valuenow'));
  await edge.focus();
  await press('ArrowLeft');
  expect(await edge.getAttribute('aria-valuenow')).toBe(String(before + 16));
  await press('Enter');
  await page.getByRole('button', { name: 'Show Evidence' }).press('Enter');
  expect(await edge.getAttribute('aria-valuenow')).toBe(String(before + 16));
  const box = await edge.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 40);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 44, (box?.y ?? 0) + 40, { steps: 4 });
  await page.mouse.up();
  expect(await edge.getAttribute('aria-valuenow')).toBe(String(before + 16 - 40));
});

test('list: the arrows choose, letters find, and Escape keeps the choice', async () => {
  await gallery.show(page, 'collections');
  const list = page.getByRole('grid', { name: 'Episodes to settle' });
  await list.getByRole('row').first().click();
  await press('ArrowDown', 'ArrowDown', 'Escape');
  expect(await list.getByRole('row', { selected: true }).textContent()).toContain('episode 9');
  await page.keyboard.type('interview 13');
  await expect.poll(focused, patience).toContain('Interview 13');
  await list.getByRole('row', { selected: true }).getByText('Interview 13').waitFor();
});

test('long list: draws what is seen and reaches the end', async () => {
  await gallery.show(page, 'collections');
  const list = page.getByRole('grid', { name: 'Six hundred turns' });
  await list.getByRole('row').first().click();
  expect(await list.getByRole('row').count()).toBeLessThan(40);
  await press('End');
  await list.getByRole('row', { name: 'Turn 600' }).waitFor();
  await expect.poll(focused, patience).toContain('Turn 600');
});
