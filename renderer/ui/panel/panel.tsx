import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from '../icon-button/icon-button.tsx';
import { Icon } from '../icon/icon.tsx';
import { classNames } from '../internal/class-names.ts';
import { useOwn } from '../internal/use-own.ts';
import type { Shortcut } from '../kbd/chosen-keys.ts';
import { PanelEdge } from './panel-edge.tsx';
import styles from './panel.module.css';

export interface PanelProps {
  readonly title: string;
  readonly side: 'left' | 'right';
  readonly children: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly width?: number | undefined;
  readonly onWidthChange?: ((width: number) => void) | undefined;
  readonly min?: number;
  readonly max?: number;
  readonly isFolded?: boolean | undefined;
  readonly onFoldedChange?: ((isFolded: boolean) => void) | undefined;
  /** Keys that fold and unfold it, shown on the button. */
  readonly shortcut?: Shortcut | undefined;
}

/** A panel at the side that folds away, with an edge that can be moved. */
export function Panel(props: PanelProps) {
  const { title, side, children, actions, min = 220, max = 480, shortcut } = props;
  const [width, setWidth] = useOwn(props.width, 296, props.onWidthChange);
  const [isFolded, setFolded] = useOwn(props.isFolded, false, props.onFoldedChange);
  const id = useId();
  const foldButton = useRef<HTMLButtonElement>(null);
  const wasFolded = useRef(isFolded);
  // What had the focus in it is gone with it, the button that folded it first of all.
  useEffect(() => {
    if (wasFolded.current !== isFolded && document.activeElement === document.body)
      foldButton.current?.focus();
    wasFolded.current = isFolded;
  }, [isFolded]);
  const fold = (
    <IconButton
      ref={foldButton}
      icon={<Icon name={`fold-${side}`} />}
      label={isFolded ? `Show ${title}` : `Fold ${title}`}
      shortcut={shortcut}
      onPress={() => setFolded(!isFolded)}
    />
  );

  if (isFolded) {
    return (
      <aside aria-label={title} className={classNames(styles['panel'], styles[side], styles['folded'])}>
        {fold}
      </aside>
    );
  }
  return (
    <aside aria-labelledby={id} className={classNames(styles['panel'], styles[side])} style={{ width }}>
      <PanelEdge
        label={`Width of ${title}`}
        {...{ side, width, min, max }}
        onWidthChange={setWidth}
        onFold={() => setFolded(true)}
      />
      <header className={classNames(styles['head'])}>
        <h2 id={id} tabIndex={-1} className={classNames(styles['title'])}>
          {title}
        </h2>
        {actions}
        {fold}
      </header>
      <div className={classNames(styles['body'])}>{children}</div>
    </aside>
  );
}
