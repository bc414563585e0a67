import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

export interface ElsewhereProps {
  /** The element that holds it; null while it isn't there. */
  readonly place: HTMLElement | null;
  readonly children: ReactNode;
}

/** What belongs to one part of the screen and stands in another. */
export function Elsewhere({ place, children }: ElsewhereProps) {
  return place === null ? null : createPortal(children, place);
}
