import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { classNames } from '../internal/class-names.ts';
import { ToastCard } from './toast-card.tsx';
import { dismissToast, type ShownToast } from './toast.ts';
import styles from './toast-stack.module.css';

export interface ToastStackProps {
  readonly shown: readonly ShownToast[];
}

/** F6 moves to the newest toast and back while one offers something to do, so that it is never out of reach. */
export function ToastStack({ shown }: ToastStackProps) {
  const region = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const hasOffer = useRef(false);
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);

  useEffect(() => {
    hasOffer.current = shown.some(({ action }) => action !== null);
  }, [shown]);
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F6' || event.shiftKey || region.current === null) return;
      const isInside = region.current.contains(document.activeElement);
      if (!isInside && !hasOffer.current) return;
      event.preventDefault();
      if (isInside) cameFrom.current?.focus();
      else region.current.querySelector<HTMLElement>('li:last-child button')?.focus();
    };
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);

  const enter = (event: FocusEvent) => {
    setFocused(true);
    const { relatedTarget } = event;
    if (relatedTarget instanceof HTMLElement && !event.currentTarget.contains(relatedTarget)) {
      cameFrom.current = relatedTarget;
    }
  };
  /** The button that was pressed goes with its toast, so the focus goes back to where it came from. */
  const leave = useCallback(() => {
    setFocused(false);
    cameFrom.current?.focus();
  }, []);
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
    for (const { id } of shown.slice(-1)) dismissToast(id);
  };

  return (
    <section
      ref={region}
      aria-label="Messages"
      data-react-aria-top-layer="true"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={enter}
      onBlur={(event) => setFocused(event.currentTarget.contains(event.relatedTarget))}
      onKeyDown={listen}
    >
      <ol className={classNames(styles['region'])}>
        {shown.map((one) => (
          <ToastCard key={one.id} toast={one} isPaused={isHovered || isFocused} onDone={leave} />
        ))}
      </ol>
    </section>
  );
}
