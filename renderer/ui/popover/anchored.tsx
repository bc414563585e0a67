import { useRef, type ReactNode, type RefObject } from 'react';
import type { Anchor } from './anchor.ts';

export interface AnchoredProps {
  readonly anchor: Anchor;
  readonly children: (triggerRef: RefObject<HTMLSpanElement | null>) => ReactNode;
}

/** Stands for an element where there is none, so that something can open at words or at the pointer. */
export function Anchored({ anchor, children }: AnchoredProps) {
  const ref = useRef<HTMLSpanElement>(null);
  const { x, y, width, height } = anchor;
  return (
    <>
      <span
        ref={ref}
        aria-hidden="true"
        style={{ position: 'fixed', left: x, top: y, width, height, pointerEvents: 'none' }}
      />
      {children(ref)}
    </>
  );
}
