import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { classNames } from '../internal/class-names.ts';
import { useStore } from '../internal/store.ts';
import { ToastCard } from './toast-card.tsx';
import { dismissToast, toasts } from './toast.ts';
import styles from './toast-region.module.css';

/** Moves to the newest toast and back with F6, so that an action in the corner is never out of reach. */
function useWayIn() {
  const region = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F6' || region.current === null) return;
      event.preventDefault();
      const active = document.activeElement;
      if (region.current.contains(active)) {
        cameFrom.current?.focus();
        return;
      }
      cameFrom.current = active instanceof HTMLElement ? active : null;
      region.current.querySelector<HTMLElement>('li:last-child button')?.focus();
    };
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);

  return { region, goBack: () => cameFrom.current?.focus() };
}

/** Where `toast` shows what it is given. Stands once, outside the application. */
export function ToastRegion() {
  const shown = useStore(toasts);
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const { region, goBack } = useWayIn();

  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    goBack();
    for (const { id } of shown.slice(-1)) dismissToast(id);
  };

  if (shown.length === 0) return null;
  return createPortal(
    <section
      ref={region}
      aria-label="Messages"
      data-react-aria-top-layer="true"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={(event) => setFocused(event.currentTarget.contains(event.relatedTarget))}
      onKeyDown={listen}
    >
      <ol className={classNames(styles['region'])}>
        {shown.map((one) => (
          <ToastCard key={one.id} toast={one} isPaused={isHovered || isFocused} />
        ))}
      </ol>
    </section>,
    document.body,
  );
}
