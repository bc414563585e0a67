import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { createPortal } from 'react-dom';
import { classNames } from '../internal/class-names.ts';
import type { Anchor } from './anchor.ts';
import { placeBeside } from './place-beside.ts';
import styles from './slip.module.css';

export interface SlipProps {
  readonly label: string;
  /** Where in the window it opens. */
  readonly anchor: Anchor;
  readonly onClose: () => void;
  /** What is written in, and takes the focus itself: the only thing there that can have it. */
  readonly children: ReactNode;
}

/**
 * Opens beside a place with the key that asks for it. It is put in its place once and leaves the window as it is, which a popover
 * shuts and measures first. Escape closes it, and whatever happens elsewhere; who opened it says where the focus goes then.
 */
export function Slip({ label, anchor, onClose, children }: SlipProps) {
  const slip = useRef<HTMLDivElement>(null);
  const { x, y, width, height } = anchor;
  useLayoutEffect(() => {
    const { current } = slip;
    if (current !== null) {
      const size = { width: current.offsetWidth, height: current.offsetHeight };
      const room = { width: innerWidth, height: innerHeight };
      const { left, top } = placeBeside({ x, y, width, height }, size, room);
      current.style.left = `${left}px`;
      current.style.top = `${top}px`;
    }
  }, [x, y, width, height]);

  const isInside = (target: EventTarget | null): boolean =>
    target instanceof Node && slip.current?.contains(target) === true;
  const press = useEffectEvent(({ target }: PointerEvent) => {
    if (!isInside(target)) onClose();
  });
  useEffect(() => {
    window.addEventListener('pointerdown', press, { capture: true });
    return () => {
      window.removeEventListener('pointerdown', press, { capture: true });
    };
  }, []);
  const leave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !isInside(relatedTarget)) onClose();
  };
  const listen = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Tab') {
      event.preventDefault();
    }
  };
  return createPortal(
    <div
      ref={slip}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={classNames(styles['slip'])}
      onBlur={leave}
      onKeyDown={listen}
    >
      {children}
    </div>,
    document.body,
  );
}
