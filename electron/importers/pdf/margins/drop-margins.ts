import type { Block, Row } from '../row.ts';

/** How many lines from the edge of a page a heading or footing may stand. */
const EDGE = 4;
/** On so many of the pages it comes back, at a height that differs by so many points. */
const SHARE = 0.4;
const SAME_HEIGHT = 5;

const pageNumber =
  /^[\s\p{Pd}[(·|]*(?:(?:page|seite|pagina|página|pág\.?|sida|side|strona|str\.?|стр\.?|p\.|s\.)\s*)?(?<number>\d{1,4})(?:\s*(?:\/|of|von|de|di|sur|van|av|af|z|из)\s*\d{1,4})?[\s\p{Pd}\])·|]*$/iu;

const keyOf = (text: string): string => text.replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ').trim();

type Place = { readonly page: number; readonly row: Row };

/** The lines nearest to the upper and lower edge of each page. */
function edgesOf(pages: ReadonlyMap<number, readonly Row[]>): readonly Place[] {
  return [...pages].flatMap(([page, rows]) => {
    const down = rows.toSorted((one, other) => one.y - other.y);
    const edge = new Set([...down.slice(0, EDGE), ...down.slice(-EDGE)]);
    return [...edge].map((row) => ({ page, row }));
  });
}

/** Lines that stand at the same height of many pages, and nowhere else: they belong to the pages and not to the talk. */
function repeated(pages: ReadonlyMap<number, readonly Row[]>, edges: readonly Place[]): ReadonlySet<Row> {
  const elsewhere = new Map<string, number>();
  for (const rows of pages.values()) {
    for (const { text } of rows) elsewhere.set(keyOf(text), (elsewhere.get(keyOf(text)) ?? 0) + 1);
  }
  const places = Map.groupBy(edges, ({ row }) => keyOf(row.text));
  const found = new Set<Row>();
  for (const [key, all] of places) {
    for (const { row } of all) {
      const same = all.filter((other) => Math.abs(other.row.y - row.y) <= SAME_HEIGHT);
      const onPages = new Set(same.map(({ page }) => page)).size;
      const isRare = (elsewhere.get(key) ?? 0) <= all.length && same.length >= all.length * 0.8;
      if (isRare && onPages >= Math.max(2, pages.size * SHARE)) found.add(row);
    }
  }
  return found;
}

/** Numbers at the edge that go up by one with each page. */
function numbered(edges: readonly Place[], pageCount: number): ReadonlySet<Row> {
  const found = new Map<number, Row[]>();
  for (const { page, row } of edges) {
    const number = pageNumber.exec(row.text)?.groups?.['number'];
    if (number === undefined) continue;
    const offset = Number(number) - page;
    found.set(offset, [...(found.get(offset) ?? []), row]);
  }
  const [most] = [...found.values()].toSorted((one, other) => other.length - one.length);
  return most !== undefined && most.length >= Math.max(1, pageCount * SHARE) ? new Set(most) : new Set();
}

/** A number alone on a single page is the page's when it stands well apart from the text. */
function standsApart(row: Row, rows: readonly Row[]): boolean {
  const others = rows.filter((other) => other !== row).map(({ y }) => Math.abs(y - row.y));
  return others.length === 0 || Math.min(...others) > row.size * 2;
}

/** Headings, footings and page numbers left out of pages. */
export function dropMargins(blocks: readonly Block[]): readonly Block[] {
  const pages = new Map<number, readonly Row[]>();
  for (const { page, rows } of blocks) pages.set(page, [...(pages.get(page) ?? []), ...rows]);
  const edges = edgesOf(pages);
  const margins = pages.size > 1 ? repeated(pages, edges) : new Set<Row>();
  const numbers = numbered(edges, pages.size);
  const isMargin = (row: Row, page: number): boolean =>
    margins.has(row) || (numbers.has(row) && (pages.size > 2 || standsApart(row, pages.get(page) ?? [])));
  return blocks
    .map((block) => ({ ...block, rows: block.rows.filter((row) => !isMargin(row, block.page)) }))
    .filter(({ rows }) => rows.length > 0);
}
