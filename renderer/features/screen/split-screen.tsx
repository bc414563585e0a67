import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Panel } from '../../ui/panel/panel.tsx';
import { usualPanel, useSidePanels } from './side-panels.ts';
import styles from './screen.module.css';

type SplitScreenProps = {
  readonly children: ReactNode;
  /** What stands beside; without it there is no panel. */
  readonly side?: ReactNode;
  /** What the panel is, the same whatever is in it, such as "Evidence": it keeps its width by that. */
  readonly sideLabel: string;
  /** What is in it at present, as its heading, such as "Scarlett, visiting classrooms"; without it, the label. */
  readonly sideTitle?: string;
  /** Buttons beside the panel's heading. */
  readonly sideActions?: ReactNode;
  /** Without space around the main part, for what brings its own. */
  readonly isBare?: boolean;
};

const focusable = '[tabindex="0"], a[href], button:enabled, input, textarea';

/** A screen below its bar: the main part, which scrolls, and a panel at its side, which folds; Escape leads back from there. */
export function SplitScreen(props: SplitScreenProps) {
  const { children, side, sideLabel, sideTitle = sideLabel, sideActions, isBare = false } = props;
  const { width, isFolded } = useSidePanels(({ byLabel }) => byLabel[sideLabel]) ?? usualPanel;
  const change = useSidePanels((panels) => panels.change);
  const hasSide = side !== undefined && side !== null && side !== false;
  const main = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | null>(null);
  const leave = (event: KeyboardEvent<HTMLElement>): void => {
    const isInside = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key === 'Escape' && isInside && !event.defaultPrevented) {
      const back = last.current?.isConnected === true ? last.current : null;
      (back ?? main.current?.querySelector<HTMLElement>(focusable))?.focus();
    }
  };
  return (
    <div className={styles['split']}>
      <div
        ref={main}
        className={`${styles['main'] ?? ''} ${isBare ? '' : (styles['spaced'] ?? '')}`}
        onFocus={({ target }) => {
          last.current = target;
        }}
      >
        {children}
      </div>
      {hasSide ? (
        <div role="presentation" className={styles['side']} onKeyDown={leave}>
          <Panel
            side="right"
            title={sideTitle}
            actions={sideActions}
            width={width}
            onWidthChange={(next) => {
              change(sideLabel, { width: next });
            }}
            isFolded={isFolded}
            onFoldedChange={(next) => {
              change(sideLabel, { isFolded: next });
            }}
          >
            {side}
          </Panel>
        </div>
      ) : null}
    </div>
  );
}
