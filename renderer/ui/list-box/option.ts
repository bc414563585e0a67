import type { ReactNode } from 'react';

/** One thing to choose, in a select, a combo box or a group of radio buttons. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** A second line, or what stands at the right. */
  readonly hint?: ReactNode;
  /** A swatch or an icon before the words. */
  readonly mark?: ReactNode;
  readonly isDisabled?: boolean;
}
