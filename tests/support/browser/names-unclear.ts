import type { CDPSession, Page } from 'playwright-core';

/** What a screen reader stops at: each has to say what it is. */
const named: ReadonlySet<string> = new Set([
  'alertdialog',
  'article',
  'button',
  'checkbox',
  'columnheader',
  'combobox',
  'complementary',
  'dialog',
  'figure',
  'grid',
  'heading',
  'link',
  'listbox',
  'menu',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'progressbar',
  'radio',
  'radiogroup',
  'region',
  'rowheader',
  'search',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
  'toolbar',
  'treegrid',
]);

/** Of these, two of one name can't be told apart in a list of what a screen holds. */
const alone: ReadonlySet<string> = new Set([
  'article',
  'button',
  'checkbox',
  'combobox',
  'complementary',
  'grid',
  'link',
  'region',
  'searchbox',
  'textbox',
  'treegrid',
]);

type Nodes = Awaited<ReturnType<typeof readTree>>;

const readTree = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;

function isPlace(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Roles with names, and where they lead, as they are said. */
function said(nodes: Nodes): readonly { role: string; name: string; to: string }[] {
  return nodes.flatMap(({ ignored, role, name, properties }) => {
    const url: unknown = properties?.find((property) => property.name === 'url')?.value.value;
    return ignored
      ? []
      : [
          {
            role: String(role?.value ?? ''),
            name: String(name?.value ?? '').trim(),
            to: isPlace(url) ? url : '',
          },
        ];
  });
}

/** Headings that skip a level, grids without a header for each column, rows of them without a header. */
const shapeless = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    const headings = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')];
    headings.forEach((heading, index) => {
      const before = Number(headings[index - 1]?.tagName.slice(1) ?? 0);
      const level = Number(heading.tagName.slice(1));
      if (level > before + 1) wrong.push(`heading ${level} after ${before}: ${heading.textContent}`);
    });
    if (headings.filter(({ tagName }) => tagName === 'H1').length !== 1) wrong.push('not one first heading');
    for (const table of document.querySelectorAll('main table')) {
      const heads = table.querySelectorAll('thead th').length;
      for (const row of table.querySelectorAll('tbody tr')) {
        const cells = [...row.children].reduce(
          (sum, cell) => sum + (Number(cell.getAttribute('colspan')) || 1),
          0,
        );
        if (row.querySelector('th') === null) wrong.push(`a row without a header: ${row.textContent}`);
        if (cells > heads) wrong.push(`more cells than columns are named: ${row.textContent}`);
      }
    }
    return wrong;
  });

/**
 * What a screen reader couldn't make clear of a page: things to use or to go to without a name, or with a name that another has
 * too, and headings and tables out of shape. `shared` are the names that two buttons have because they do the same.
 */
export async function namesUnclear(page: Page, shared: readonly RegExp[] = []): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const things = said(await readTree(session)).filter(({ role }) => named.has(role));
  await session.detach();
  const nameless = things.filter(({ name }) => name === '').map(({ role }) => `a ${role} without a name`);
  const single = things.filter(
    ({ role, name }) => alone.has(role) && name !== '' && !shared.some((one) => one.test(name)),
  );
  const twice = [...Map.groupBy(single, ({ role, name }) => `${role} “${name}”`)].flatMap(([thing, all]) => {
    const places = new Set(all.map(({ to }) => to));
    const isOneLink = places.size === 1 && !places.has('');
    return all.length > 1 && !isOneLink ? [`${all.length} times ${thing}`] : [];
  });
  return [...nameless, ...twice, ...(await shapeless(page))];
}
