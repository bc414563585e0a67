import type { DragEvent, KeyboardEvent, MouseEvent } from 'react';
import type { CodeCount } from '#shared/contract/codebook.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { VisuallyHidden } from '../../ui/visually-hidden/visually-hidden.tsx';
import { CodeMark } from '../evidence/index.ts';
import type { Placed } from './board-of.ts';
import styles from './themes.module.css';

type CodeRowProps = {
  readonly placed: Placed;
  readonly count: CodeCount | undefined;
  readonly isStop: boolean;
  readonly isSelected: boolean;
  readonly isUnderCursor: boolean;
  readonly onPress: (event: MouseEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onDrag: (event: DragEvent) => void;
};

/** A code on the board: taken by its row, or by the keys of the board. */
export function CodeRow(props: CodeRowProps) {
  const { placed, count, isStop, isSelected, isUnderCursor, onPress, onKey, onFocus, onDrag } = props;
  const { code, depth } = placed;
  const codings = count?.codings ?? 0;
  return (
    <li
      role="row"
      aria-level={depth + 1}
      aria-selected={isSelected}
      tabIndex={isStop ? 0 : -1}
      data-code={code.id}
      draggable
      className={`${styles['code'] ?? ''} ${isUnderCursor ? (styles['cursor'] ?? '') : ''}`}
      style={{ paddingInlineStart: 8 + depth * 16 }}
      onClick={onPress}
      onKeyDown={onKey}
      onFocus={onFocus}
      onDragStart={onDrag}
    >
      <CodeMark code={code} />
      <span role="gridcell" className={styles['codeName']}>
        {code.name}
      </span>
      <span role="gridcell" className={styles['count']}>
        <span aria-hidden="true">{codings}</span>
        <VisuallyHidden>{countOf(codings, 'coding')}</VisuallyHidden>
      </span>
    </li>
  );
}
