import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { classNames } from '../internal/class-names.ts';
import { widthAfterKey, type PanelLimits } from './panel-size.ts';
import styles from './panel.module.css';

export interface PanelEdgeProps extends PanelLimits {
  readonly label: string;
  readonly side: 'left' | 'right';
  readonly width: number;
  readonly onWidthChange: (width: number) => void;
  /** Enter on the edge, or a double click. */
  readonly onFold: () => void;
}

/** The edge between a panel and what lies beside it: dragged, or moved by the arrow keys. */
export function PanelEdge({ label, side, width, min, max, onWidthChange, onFold }: PanelEdgeProps) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);

  const take = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (start.current === null) return;
    const moved = event.clientX - start.current.x;
    const next = start.current.width + (side === 'left' ? moved : -moved);
    onWidthChange(Math.round(Math.max(min, Math.min(max, next))));
  };
  const letGo = () => {
    start.current = null;
  };
  const listen = (event: KeyboardEvent) => {
    const next = widthAfterKey(width, event.key, side, { min, max });
    if (next !== null) onWidthChange(next);
    else if (event.key === 'Enter') onFold();
    else return;
    event.preventDefault();
  };

  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      className={classNames(styles['edge'])}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onDoubleClick={onFold}
      onKeyDown={listen}
    />
  );
}
