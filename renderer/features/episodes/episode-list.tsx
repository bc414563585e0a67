import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Episode } from '#shared/contract/episodes.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { rowRuns } from '../../ui/table/row-window.ts';
import { useScrollWindow } from '../../ui/table/use-scroll-window.ts';
import type { EpisodeGroup, EpisodeLine } from './episode-lines.ts';
import { EpisodeRow } from './episode-row.tsx';
import styles from './episodes.module.css';

type EpisodeListProps = {
  readonly groups: readonly EpisodeGroup[];
  readonly isSettled: boolean;
  readonly onOpen: (episode: Episode) => void;
};

type Row = { readonly group: EpisodeGroup } | { readonly line: EpisodeLine };

const rowHeight = 50;
const page = 10;

const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', page],
  ['PageUp', -page],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
]);

function groupWords({ lines }: EpisodeGroup): string {
  const coded = lines.filter(({ state }) => state !== 'open').length;
  const done = lines.filter(({ state }) => state === 'done').length;
  return [
    countOf(lines.length, 'episode'),
    coded === lines.length ? 'all coded' : `${coded} coded`,
    ...(done > 0 ? [done === lines.length ? 'all done' : `${done} done`] : []),
  ].join(', ');
}

const indexOf = (target: EventTarget): number | null => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row === null ? null : Number(row.dataset['row']);
};

/** Episodes below the name of their source; only those in sight are drawn. Arrows move, Enter opens the transcript there. */
export function EpisodeList({ groups, isSettled, onOpen }: EpisodeListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [kept, setKept] = useState(1);
  const isMoving = useRef(false);
  const [seen, watch] = useScrollWindow(rowHeight * 2, true);
  const rows: readonly Row[] = groups.flatMap((group): readonly Row[] => [
    { group },
    ...group.lines.map((line) => ({ line })),
  ]);
  const isLine = (index: number): boolean => {
    const row = rows[index];
    return row !== undefined && 'line' in row;
  };
  const stop = isLine(kept) ? kept : 1;

  useLayoutEffect(() => {
    if (isMoving.current) {
      isMoving.current = false;
      list.current?.querySelector<HTMLElement>(`[data-row="${stop}"]`)?.focus();
    }
  });

  const open = (index: number): void => {
    const row = rows[index];
    if (row !== undefined && 'line' in row) {
      onOpen(row.line.episode);
    }
  };
  const listen = (event: KeyboardEvent): void => {
    const step = steps.get(event.key);
    if (event.key === 'Enter') {
      open(stop);
    } else if (step !== undefined) {
      const wanted = Math.max(1, Math.min(rows.length - 1, stop + step));
      const direction = step < 0 ? -1 : 1;
      const near = [wanted, wanted + direction, wanted - direction].find(isLine);
      isMoving.current = true;
      setKept(near ?? stop);
    } else {
      return;
    }
    event.preventDefault();
  };
  const runs = rowRuns({ ...seen, count: rows.length, rowHeight, spare: 8, kept: stop });
  return (
    <div ref={watch} className={styles['scroller']}>
      <div
        ref={list}
        role="grid"
        aria-label="Episodes"
        aria-rowcount={rows.length}
        tabIndex={-1}
        className={styles['list']}
        onKeyDown={listen}
        onFocus={(event) => {
          setKept(indexOf(event.target) ?? stop);
        }}
        onClick={(event) => {
          const index = indexOf(event.target);
          if (index !== null) {
            open(index);
          }
        }}
      >
        {runs.flatMap((run) =>
          run.kind === 'gap'
            ? [
                <div
                  key={`gap before ${run.to}`}
                  role="presentation"
                  style={{ height: (run.to - run.from) * rowHeight }}
                />,
              ]
            : rows.slice(run.from, run.to).map((row, offset) => {
                const index = run.from + offset;
                return 'line' in row ? (
                  <EpisodeRow
                    key={row.line.episode.id}
                    line={row.line}
                    index={index}
                    isStop={index === stop}
                    isSettled={isSettled}
                  />
                ) : (
                  <div
                    key={row.group.source.id}
                    role="row"
                    aria-rowindex={index + 1}
                    className={styles['group']}
                  >
                    <span role="rowheader">
                      <h2 className={styles['source']}>{row.group.source.title}</h2>
                    </span>
                    <span role="gridcell" className={styles['groupCount']}>
                      {groupWords(row.group)}
                    </span>
                  </div>
                );
              }),
        )}
      </div>
    </div>
  );
}
