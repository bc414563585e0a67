import type { ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';

export interface SpokenProps {
  /** What a screen reader says instead. */
  readonly words: string;
  readonly children: ReactNode;
}

/** A sign that is seen, such as a dot for none, and the words for it that are heard. */
export function Spoken({ words, children }: SpokenProps) {
  return (
    <>
      <span aria-hidden="true">{children}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </>
  );
}
