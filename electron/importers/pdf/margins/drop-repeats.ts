import type { Block, Row } from '../row.ts';

/** Shorter lines may well be said twice. */
const SHORTEST = 15;
/** So many lines at the end of a page are looked at. */
const LAST = 4;

const isWorthIt = ({ text }: Row): boolean => text.length >= SHORTEST;

/** Browsers that print a page may cut through lines, which then stand at the end of one page and at the beginning of the next. */
export function dropRepeats(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    const before = blocks[index - 1];
    if (before === undefined || before.page === block.page) return block;
    const last = before.rows.slice(-LAST).filter(isWorthIt);
    const rows = [...block.rows];
    while (rows[0] !== undefined && last.some(({ text }) => text === rows[0]?.text)) rows.shift();
    return { ...block, rows };
  });
}
