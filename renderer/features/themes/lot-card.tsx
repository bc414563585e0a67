import { useState, type DragEvent, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { CodeCount } from '#shared/contract/codebook.ts';
import type { Lot } from './board-of.ts';
import { CodeRow } from './code-row.tsx';
import { draggedType } from './dragged-type.ts';
import styles from './themes.module.css';

type LotCardProps = {
  readonly lot: Lot;
  readonly title: string;
  readonly heading: ReactNode;
  readonly empty: ReactNode;
  readonly counts: ReadonlyMap<string, CodeCount>;
  readonly cursor: string | null;
  readonly selected: ReadonlySet<string>;
  readonly onPress: (codeId: string, event: MouseEvent) => void;
  readonly onCursor: (codeId: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onDrag: (codeId: string, event: DragEvent) => void;
  /** Codes were let go here; before one of its codes, or at the end. */
  readonly onDrop: (beforeId: string | null) => void;
};

const isOurs = (event: DragEvent): boolean => event.dataTransfer.types.includes(draggedType);

function codeAt(event: DragEvent): string | null {
  const row = event.target instanceof Element ? event.target.closest('[data-code]') : null;
  return row?.getAttribute('data-code') ?? null;
}

/** A theme with its codes, or the codes without one; codes are dropped on it. */
export function LotCard(props: LotCardProps) {
  const { lot, title, heading, empty, counts, cursor, selected, onPress, onCursor, onKey, onDrag, onDrop } =
    props;
  const [isOver, setOver] = useState(false);
  const { placed, theme } = lot;
  const holdsCursor = placed.some(({ code }) => code.id === cursor);
  return (
    <section
      aria-label={title}
      className={`${styles[theme === null ? 'loose' : 'card'] ?? ''} ${isOver ? (styles['over'] ?? '') : ''}`}
      onDragOver={(event) => {
        if (isOurs(event)) {
          event.preventDefault();
          setOver(true);
        }
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        if (isOurs(event)) {
          event.preventDefault();
          setOver(false);
          onDrop(codeAt(event));
        }
      }}
    >
      {heading}
      {placed.length === 0 ? (
        <p className={styles['empty']}>{empty}</p>
      ) : (
        <ul
          role="treegrid"
          aria-label={`Codes of ${title}`}
          aria-multiselectable="true"
          className={styles['codes']}
        >
          {placed.map((entry, index) => (
            <CodeRow
              key={entry.code.id}
              placed={entry}
              count={counts.get(entry.code.id)}
              isStop={holdsCursor ? entry.code.id === cursor : index === 0}
              isSelected={selected.has(entry.code.id)}
              isUnderCursor={entry.code.id === cursor}
              onPress={(event) => {
                onPress(entry.code.id, event);
              }}
              onKey={onKey}
              onFocus={() => {
                onCursor(entry.code.id);
              }}
              onDrag={(event) => {
                onDrag(entry.code.id, event);
              }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
