import type { Opening } from '../choose-convention.ts';
import { labelKey } from '../labels/label-groups.ts';
import type { LineView } from '../line-view.ts';
import { trailingTime } from '../time-mark.ts';

/** No opening has more lines above it that say the same. */
const MOST = 4;

const initialsOf = (label: string): string =>
  label
    .split(/\s+/u)
    .map((word) => word.charAt(0))
    .join('');

/** Whether a line has nothing but a time, in digits or in words. */
const isTime = ({ line, time, rest }: LineView): boolean =>
  (time !== null && rest === '') || trailingTime(line.head)?.length === line.head.length;

/**
 * The lines above a name and its time that say both once more, as the pane beside a recording of Teams does when it is copied: the
 * initials, the name, the time in words and the time in digits. By index of the line; nobody says them.
 */
export function titleLines(
  views: readonly LineView[],
  openings: ReadonlyMap<number, Opening>,
): ReadonlySet<number> {
  const titles = new Set<number>();
  for (const [line, { candidate }] of openings) {
    if (!candidate.alone || candidate.at === null) continue;
    const above = views.slice(Math.max(0, line - MOST), line).toReversed();
    const key = labelKey(candidate.label);
    const named = above.findIndex(({ line: { head } }) => labelKey(head) === key);
    if (named < 1 || !above.slice(0, named).every(isTime)) continue;
    const initials = above[named + 1]?.line.head === initialsOf(candidate.label) ? 1 : 0;
    for (let back = 1; back <= named + 1 + initials; back += 1) titles.add(line - back);
  }
  return titles;
}
